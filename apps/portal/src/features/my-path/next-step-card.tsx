import { Button } from '@mantine/core';
import type { MyPathPageQuery } from '@practicum/contract/client';
import { myPathPage, nextStepActions } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import type { Kind } from '../../ui/kinds';
import { Status } from '../../ui/status';
import styles from './my-path.module.css';

type Step = NonNullable<MyPathPageQuery['myPath']>['nextStep'];
type Actions = keyof typeof nextStepActions;

/** Where each step is done; the mark says whether something is at risk or only waits. */
const steps: Readonly<Record<string, { readonly to?: string; readonly kind: Kind }>> = {
  'show-certificate': { to: paths.myCertificate, kind: 'sealed' },
  'correct-returned-hours': { to: `${paths.myHours}?status=returned`, kind: 'returned' },
  'correct-returned-procedures': { to: paths.myProcedures, kind: 'returned' },
  'settle-open-claim': { to: '#claims', kind: 'late' },
  'log-hours': { to: paths.logHours, kind: 'open' },
  'log-procedures': { to: paths.logProcedures, kind: 'open' },
  'wait-for-decision': { kind: 'person' },
};

/** The one thing to do next, and where. */
export function NextStepCard({ step: { code, says } }: { readonly step: Step }) {
  const copy = useCopy(myPathPage);
  const actions: Partial<Record<Actions, string>> = useCopy(nextStepActions);
  const { to, kind } = steps[code] ?? { kind: 'waits' };
  const action = actions[code as Actions];
  return (
    <section className={styles.next} aria-label={copy.next}>
      <div><h2><Status kind={kind}>{copy.next}</Status></h2><p>{says}</p></div>
      {to && action && (to.startsWith('#') ? <Button component="a" href={to} variant="default" size="md">{action}</Button> : <Button component={Link} to={to} variant="default" size="md">{action}</Button>)}
    </section>
  );
}
