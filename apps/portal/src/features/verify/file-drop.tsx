import { verifyPage } from '@practicum/copy';
import { IconFileCheck } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useCopy } from '../../app/language';
import { FileField } from '../../ui/fields';
import styles from './verify.module.css';

/** Where a certificate file is chosen or dropped. */
export function FileDrop({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  const copy = useCopy(verifyPage);
  const [over, setOver] = useState(false);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  const drop = (event: DragEvent) => {
    drag(false)(event);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div className={styles.drop} data-over={over || undefined} data-no-print onDragOver={drag(true)} onDragLeave={drag(false)} onDrop={drop}>
      <FileField
        label={label} description={copy.dropFile} placeholder={copy.chooseFile} accept=".pdf,.json,.jwt,.vc" value={null} onChange={(file) => { if (file) onFile(file); }}
        leftSection={<IconFileCheck size={18} aria-hidden />}
      />
    </div>
  );
}
