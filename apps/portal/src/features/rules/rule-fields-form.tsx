import { editEditionPage } from '@practicum/copy';
import { ruleFields, type RequirementWord } from '@practicum/domain';
import { useCopy } from '../../app/language';
import type { Path } from './rule-data';
import { RuleFieldInput } from './rule-field';
import styles from './rules.module.css';

/** What every rule may say, and few do. */
const seldom = new Set(['name', 'sourceDate', 'conflict', 'illustrative', 'gates']);

/** Every key of a requirement as a field: its own first, then where it is written, then the rest on request. */
export function RuleFields({ path, kind, label }: { readonly path: Path; readonly kind: RequirementWord; readonly label: string }) {
  const copy = useCopy(editEditionPage);
  const fields = ruleFields(kind).filter(({ type }) => type !== 'requirement' && type !== 'requirements');
  const show = (isSeldom: boolean) => fields.filter(({ key }) => seldom.has(key) === isSeldom).map((field) => <RuleFieldInput key={field.key} path={[...path, field.key]} field={field} />);
  return (
    <div className={styles.ruleForm} role="group" aria-label={label}>
      <div className={styles.fields}>{show(false)}</div>
      <details><summary>{copy.more}</summary><div className={styles.fields}>{show(true)}</div></details>
    </div>
  );
}
