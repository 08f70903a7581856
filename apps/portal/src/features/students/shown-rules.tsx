import { useQuery } from '@apollo/client/react';
import { CredentialRulesDocument } from '@practicum/contract/client';
import { proofPage, standingCopy, studentPage } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { verdictWords } from '../../field/finding-words';
import { verdictKind } from '../../field/standing';
import { SelectField } from '../../ui/fields';
import { Status } from '../../ui/status';
import type { Eligibility, StudentEnrollment } from './student-types';
import styles from './students.module.css';
import type { StudentView } from './use-student-view';

/** By which rules the proof is told: those of the program first, then any of the library; and how the others of the program stand. */
export function ShownRules({ enrollment, credential, view }: { readonly enrollment: StudentEnrollment; readonly credential: Eligibility | undefined; readonly view: StudentView }) {
  const copy = useCopy(studentPage);
  const words = useCopy(proofPage);
  const own = enrollment.eligibility.map((one) => one.credential);
  const library = useQuery(CredentialRulesDocument).data?.credentials ?? [];
  const others = library.filter((one) => !own.includes(one.credential)).map((one) => ({ value: one.credential, label: `${one.credential} · ${one.name}` }));
  const data = [{ group: words.prepared, items: own.map((code) => ({ value: code, label: code })) }, { group: words.others, items: others }];
  const certification = credential?.certification;
  return (
    <div className={styles.rules}>
      <SelectField aria-label={copy.credential} className={styles.pick} searchable allowDeselect={false} value={view.asked ?? credential?.credential ?? null} onChange={(code) => view.set({ credential: code ?? '' })} data={data} comboboxProps={{ width: 340, position: 'bottom-start' }} />
      {credential && <span>{credential.credentialName} · <Link to={paths.edition(credential.credential, credential.edition)}>{copy.edition(credential.edition)}</Link></span>}
      {credential?.editionConfirmed && <Status kind="done" chip>{copy.confirmed}</Status>}
      {certification && <Link to={paths.certificate(certification.id)}><Status kind="sealed" chip>{copy.certified(certification.number)}</Status></Link>}
      <Also all={enrollment.eligibility} shown={credential?.credential} view={view} />
    </div>
  );
}

function Also({ all, shown, view }: { readonly all: readonly Eligibility[]; readonly shown: string | undefined; readonly view: StudentView }) {
  const words = useCopy(proofPage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const others = all.filter(({ credential }) => credential !== shown);
  if (others.length === 0) return null;
  return (
    <span className={styles.also}>
      {words.also}
      {others.map(({ credential, verdict, eligibleOn }) => (
        <Link key={credential} to={view.to({ credential })} replace preventScrollReset>
          {credential} <Status kind={verdict === 'not-yet' && eligibleOn ? 'projected' : verdictKind(verdict)}>{verdictWords(verdict, eligibleOn, standing, language)}</Status>
        </Link>
      ))}
    </span>
  );
}
