import { editionPage, ruleKeyNames } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { Status } from '../../ui/status';
import styles from './rules.module.css';

/** What can be unsure about a rule. */
interface Marked {
  readonly confidence?: string | undefined;
  readonly conflict?: string | undefined;
  readonly illustrative?: readonly string[] | undefined;
  readonly gates?: string | undefined;
}

/** How far a rule can be relied on: said only where it is not simply so. */
export function RuleMarks({ rule: { confidence, conflict, illustrative, gates } }: { readonly rule: Marked }) {
  const copy = useCopy(editionPage);
  const { language } = useLanguage();
  if (confidence !== 'unverified' && !conflict && !illustrative && !gates) return null;
  return (
    <div className={styles.marks}>
      {confidence === 'unverified' && <Status kind="person">{copy.unverified}</Status>}
      {conflict && <Status kind="late" wrap>{copy.conflict(conflict)}</Status>}
      {illustrative && <Status kind="proposed" wrap>{copy.illustrative(illustrative.map((key) => labelOf(ruleKeyNames, key, language)).join(', '))}</Status>}
      {gates && <Status kind="waived" wrap>{copy.gates}</Status>}
    </div>
  );
}
