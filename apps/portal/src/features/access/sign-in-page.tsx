import { useQuery } from '@apollo/client/react';
import { SignInPageDocument } from '@practicum/contract/client';
import { portalCopy } from '@practicum/copy';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { Mark } from '../../ui/surface';
import { DemoRoles } from './demo-roles';
import { SignInForm } from './sign-in-form';
import styles from './access.module.css';

/** Two ways in: one's own account, or, in the demo, somebody made up. */
export function SignInPage() {
  const copy = useCopy(portalCopy).signIn;
  const [search] = useSearchParams();
  const { data } = useQuery(SignInPageDocument);
  const roles = data?.demoRoles ?? [];
  useEffect(() => { document.title = `${copy.page} · Practicum`; }, [copy.page]);
  return (
    <main className={styles.page} data-demo={roles.length > 0 || undefined}>
      <section className={styles.own}>
        <div className={styles.box}>
          <Mark size={38} />
          <h1>{copy.title}</h1>
          {search.has('next') && <p>{copy.sessionOver}</p>}
          <SignInForm />
          <div className={styles.links}><span>{copy.forgot}</span><Link to={paths.verify}>{copy.verify}</Link></div>
        </div>
      </section>
      {roles.length > 0 && <section className={styles.demo}><div className={styles.box}><DemoRoles roles={roles} /></div></section>}
    </main>
  );
}
