import { verifyPage } from '@practicum/copy';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { Mark } from '../../ui/surface';
import styles from './verify.module.css';

/** The frame of the public page: one column, no account, no menu. */
export function PublicPage({ children }: { readonly children: ReactNode }) {
  const copy = useCopy(verifyPage);
  useEffect(() => { document.title = `${copy.title} · Practicum`; }, [copy.title]);
  return (
    <main className={styles.page}>
      <header className={styles.top}><Mark size={26} /><span>{copy.title}</span></header>
      {children}
      <footer className={styles.foot} data-no-print><Link to={paths.signIn}>{copy.signIn}</Link></footer>
    </main>
  );
}
