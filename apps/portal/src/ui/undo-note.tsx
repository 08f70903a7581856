import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './undo-note.module.css';
import { useWords } from './words';

/** What was just done, in words, and how to take it back. */
export interface Note { readonly say: string; readonly undo?: () => void; readonly seconds?: number }

const NoteContext = createContext<((note: Note) => void) | undefined>(undefined);

/** Holds the one note at the foot of the page. A new note takes the place of the old one. */
export function NoteProvider({ children }: { readonly children: ReactNode }) {
  const [note, setNote] = useState<(Note & { readonly key: number }) | undefined>();
  const tell = useCallback((next: Note) => setNote((last) => ({ ...next, key: (last?.key ?? 0) + 1 })), []);
  const dismiss = useCallback(() => setNote(undefined), []);
  const shown = useMemo(() => (note ? <UndoNote key={note.key} note={note} onEnd={dismiss} /> : null), [note, dismiss]);
  return <NoteContext value={tell}>{children}{createPortal(<div aria-live="polite" className={styles.live} data-no-print>{shown}</div>, document.body)}</NoteContext>;
}

/** Tells what was done: `tell({ say: 'Week signed', undo })`. */
export function useNote(): (note: Note) => void {
  const tell = useContext(NoteContext);
  if (!tell) throw new Error('useNote stands inside a NoteProvider.');
  return tell;
}

function UndoNote({ note, onEnd }: { readonly note: Note; readonly onEnd: () => void }) {
  const words = useWords();
  const { undo, seconds = undo ? 10 : 5 } = note;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onEnd, seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, seconds, onEnd]);
  return (
    <div className={styles.note} onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span>{note.say}</span>
      {undo && <button type="button" onClick={() => { undo(); onEnd(); }}>{words.undo}</button>}
    </div>
  );
}
