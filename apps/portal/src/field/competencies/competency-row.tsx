import { checkOffAnswerNames, competenciesPage, competencyStatusNames, procedureSubjectNames, reassessmentNames } from '@practicum/copy';
import { Checkbox } from '@mantine/core';
import { useCopy, useLanguage } from '../../app/language';
import type { Kind } from '../../ui/kinds';
import { Row } from '../../ui/rows';
import { Status } from '../../ui/status';
import { labelOf } from '../label';
import styles from './competencies.module.css';
import type { CheckOff, Competency } from './shown';
import type { Withdrawing } from './withdraw-check-off';

const kinds: Readonly<Record<string, Kind>> = { achieved: 'done', 'to-do': 'open', 'not-available-here': 'waived' };
const reassessmentKinds: Readonly<Record<string, Kind>> = { due: 'ends', done: 'done', missed: 'late' };

/** One competency: what it is, how it stands, who signed it and where. */
export function CompetencyRow({ competency: { code, text, status, reassessment, checkOffs }, chosen, onToggle, onWithdraw }: {
  readonly competency: Competency;
  /** Undefined where the reader does not sign. */
  readonly chosen: boolean | undefined;
  readonly onToggle: () => void;
  readonly onWithdraw: (withdrawing: Withdrawing) => void;
}) {
  const copy = useCopy(competenciesPage);
  const { language } = useLanguage();
  const words = (
    <>
      <span className={styles.standing}>
        <span className={styles.code}>{code}</span>
        <Status kind={kinds[status] ?? 'open'} quiet={status !== 'not-available-here'}>{labelOf(competencyStatusNames, status, language)}</Status>
        {reassessment && reassessment !== 'done' && <Status kind={reassessmentKinds[reassessment] ?? 'open'} wrap>{labelOf(reassessmentNames, reassessment, language)}</Status>}
      </span>
      {checkOffs.map((one) => <Signed key={one.id} checkOff={one} onWithdraw={() => onWithdraw({ checkOffId: one.id, text })} />)}
    </>
  );
  const box = chosen !== undefined && <Checkbox className={styles.box ?? ''} checked={chosen} onChange={onToggle} aria-label={copy.choose(`${code} ${text}`)} />;
  return <Row title={text} detail={words} before={box} />;
}

function Signed({ checkOff: { answer, signedBy, on, site, subject, reason, viewerCan }, onWithdraw }: { readonly checkOff: CheckOff; readonly onWithdraw: () => void }) {
  const copy = useCopy(competenciesPage);
  const { language } = useLanguage();
  const how = answer === 'achieved' ? subject && labelOf(procedureSubjectNames, subject, language) : labelOf(checkOffAnswerNames, answer, language);
  return (
    <span className={styles.signed}>
      <span>{copy.signedLine({ by: signedBy, on, where: site?.name ?? null, how: how ?? null })}{reason && `: ${reason}`}</span>
      {viewerCan.includes('competencies.withdraw') && <button type="button" className={styles.withdraw} onClick={onWithdraw}>{copy.withdraw}</button>}
    </span>
  );
}
