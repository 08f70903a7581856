import { useQuery } from '@apollo/client/react';
import { CheckCertificateFileDocument, type CheckCertificateFileQuery } from '@practicum/contract/client';
import { certificateFaultSentences, fileVerdictNames, fileVerdictSentences, verifyPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { QueryStates } from '../../app/query-states';
import { labelOf } from '../../field/label';
import { formatDay } from '../../ui/format';
import type { Kind } from '../../ui/kinds';
import { Verdict } from '../../ui/verdict';
import styles from './verify.module.css';
import { WhatWasSigned } from './what-was-signed';

type Checked = CheckCertificateFileQuery['checkCertificateFile'];

/** Green is what may be relied on and nothing else; what could not be settled is amber; a word that this page does not know is plain. */
const kinds: Readonly<Record<string, Kind>> = {
  genuine: 'sealed', revoked: 'blocked', forged: 'blocked', expired: 'ends', 'not-yet': 'ends', 'not-checked': 'late', 'unknown-key': 'late',
};

/** What a file is worth, asked anew each time: nothing of it stays in the cache. */
export function CheckedFile({ text, fromPdf }: { readonly text: string; readonly fromPdf: boolean }) {
  const copy = useCopy(verifyPage);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(CheckCertificateFileDocument, { variables: { file: text }, fetchPolicy: 'no-cache' });
  return (
    <QueryStates data={data} error={error} onRetry={() => void refetch()}>
      {({ checkCertificateFile: checked }) => (
        <>
          <Verdict kind={kinds[checked.verdict] ?? 'open'} word={labelOf(fileVerdictNames, checked.verdict, language)}><Sentence checked={checked} /></Verdict>
          {checked.verdict === 'forged' && checked.reasons.map((reason) => <p key={reason} className={styles.note}>{labelOf(certificateFaultSentences, reason, language)}</p>)}
          {checked.signed && fromPdf && <p className={styles.note}>{copy.fromPdf}</p>}
          {checked.signed && <WhatWasSigned found={checked.signed} />}
        </>
      )}
    </QueryStates>
  );
}

function Sentence({ checked: { verdict, holdsUntil, signed } }: { readonly checked: Checked }) {
  const copy = useCopy(verifyPage);
  const { language } = useLanguage();
  const [school, revokedAt] = [signed?.schoolName, signed?.revokedAt];
  if (verdict === 'genuine' && school) return copy.fileGenuine(school);
  if (verdict === 'revoked' && school && revokedAt) return copy.revoked(school, formatDay(revokedAt.slice(0, 10), language, 'year'));
  if (verdict === 'expired' && holdsUntil) return copy.fileExpired(formatDay(holdsUntil, language, 'year'));
  return labelOf(fileVerdictSentences, verdict, language);
}
