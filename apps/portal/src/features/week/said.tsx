import { useEffect, useRef } from 'react';
import { Band } from '../../ui/verdict';

/** Why a signature was not taken. The button is at the thumb and this at the top, so the reader is brought here. */
export function Said({ children }: { readonly children: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return <div ref={box} tabIndex={-1} role="alert" style={{ scrollMarginTop: 64 }}><Band kind="late">{children}</Band></div>;
}
