import { Button } from '@mantine/core';
import type { OpenClaim_KeptFragment } from '@practicum/contract/client';
import { myPathPage } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { DropClaim } from '../../field/drop-claim';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import styles from './my-path.module.css';

/** Hours that were said and could not be entered: each with its reasons, to be fixed or let go. */
export function MyClaims({ claims }: { readonly claims: readonly OpenClaim_KeptFragment[] }) {
  const copy = useCopy(myPathPage);
  if (claims.length === 0) return null;
  return (
    <div id="claims" className={styles.claims}>
      <Section title={copy.claims}>
        <p className={styles.quiet}>{copy.claimsNote}</p>
        <ul>
          {claims.map(({ id, said, refusals }) => (
            <li key={id} className={styles.claim}>
              <b>{said}</b>
              {refusals.map(({ code, message }) => <p key={code}><Status kind="late" wrap quiet>{message}</Status></p>)}
              <div className={styles.actions}>
                <Button component={Link} to={paths.fixClaim(id)} variant="default" size="md">{copy.fix}</Button>
                <DropClaim claimId={id} said={said} />
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
