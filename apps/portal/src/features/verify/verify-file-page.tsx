import { fileVerdictNames, fileVerdictSentences, verifyPage } from '@practicum/copy';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { Answer } from '../../ui/answer';
import { MainAction } from '../../ui/main-action';
import { Verdict } from '../../ui/verdict';
import { certificateInFile, type CertificateInFile } from './certificate-in-file';
import { CheckedFile } from './checked-file';
import { FileDrop } from './file-drop';
import { PublicPage } from './public-page';
import styles from './verify.module.css';

interface Given {
  readonly name: string;
  /** Counts the files given, so that the same one is asked about anew. */
  readonly turn: number;
  readonly read: CertificateInFile;
}

/** Where a certificate file is checked: the answer first, then what was signed, then the next file. */
export function VerifyFilePage() {
  const copy = useCopy(verifyPage);
  const [given, setGiven] = useState<Given>();
  const take = (file: File) => void certificateInFile(file).then((read) => setGiven((last) => ({ name: file.name, read, turn: (last?.turn ?? 0) + 1 })));
  return (
    <PublicPage>
      {given ? <GivenFile key={given.turn} given={given} /> : <Answer reason={copy.fileAskReason}>{copy.fileAsk}</Answer>}
      <FileDrop label={given ? copy.anotherFile : copy.file} onFile={take} />
      <div className={styles.actions} data-no-print><MainAction quiet component={Link} to={paths.verify}>{copy.numberInstead}</MainAction></div>
    </PublicPage>
  );
}

function GivenFile({ given: { name, read } }: { readonly given: Given }) {
  const copy = useCopy(verifyPage);
  const { language } = useLanguage();
  return (
    <>
      {'text' in read
        ? <CheckedFile text={read.text} fromPdf={read.fromPdf} />
        : <Verdict kind="open" word={fileVerdictNames[read.problem === 'too-large' ? 'too-large' : 'no-certificate'][language]}>{read.problem === 'too-large' ? fileVerdictSentences['too-large'][language] : copy.notAttached}</Verdict>}
      <div className={styles.asked}><span>{copy.checkedFile}</span><code dir="auto">{name}</code></div>
    </>
  );
}
