import { create } from 'qrcode';
import { useMemo } from 'react';

const QUIET = 2;

/** An address as a code to scan, dark on white in both schemes; `label` says what it opens. */
export function QrCode({ text, label, size = 104 }: { readonly text: string; readonly label: string; readonly size?: number }) {
  const { path, width } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    const cells = Array.from({ length: modules.size * modules.size }, (_, at) => at).filter((at) => modules.data[at]);
    return { path: cells.map((at) => `M${QUIET + (at % modules.size)} ${QUIET + Math.floor(at / modules.size)}h1v1h-1z`).join(''), width: modules.size + QUIET * 2 };
  }, [text]);
  return (
    <svg role="img" aria-label={label} width={size} height={size} viewBox={`0 0 ${width} ${width}`} shapeRendering="crispEdges">
      <rect width={width} height={width} fill="#fff" />
      <path d={path} fill="#16191d" />
    </svg>
  );
}
