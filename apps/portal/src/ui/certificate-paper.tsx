import type { ReactNode } from 'react';
import styles from './certificate-paper.module.css';
import { SealStrip } from './seal-strip';
import { Mark } from './surface';

/** A signed paper as it will be printed: white in both schemes, with the seal to compare. */
export function CertificatePaper({ issuer, issuerNote, kind, number, lead, name, otherNames = [], statement, figures, rules, signers, digest, code, stamp }: {
  readonly issuer: string;
  readonly issuerNote?: string;
  /** "Certificate" */
  readonly kind: string;
  readonly number: string;
  /** "This certifies that" */
  readonly lead: string;
  readonly name: string;
  /** The name in other scripts, as it was given. */
  readonly otherNames?: readonly string[];
  readonly statement: ReactNode;
  readonly figures: readonly { readonly value: ReactNode; readonly label: ReactNode; readonly note?: ReactNode }[];
  readonly rules?: ReactNode;
  readonly signers: readonly { readonly name: string; readonly as: string; readonly when: string }[];
  readonly digest: string;
  /** A code to scan. */
  readonly code?: ReactNode;
  /** Across the paper, where it no longer holds or was made in a demo. */
  readonly stamp?: string | undefined;
}) {
  return (
    <article className={styles.paper} aria-label={[`${kind} ${number}`, stamp].filter(Boolean).join(', ')}>
      {stamp && <div className={styles.stamp} data-stamp={stamp} aria-hidden="true" />}
      <header className={styles.head}>
        <Mark size={34} />
        <div className={styles.issuer}><b>{issuer}</b>{issuerNote && <span>{issuerNote}</span>}</div>
        <div className={styles.number}><span>{kind}</span><b>{number}</b></div>
      </header>
      <p className={styles.lead}>{lead}</p>
      <p className={styles.name} dir="auto">{name}</p>
      {otherNames.map((other) => <p key={other} className={styles.other} dir="auto">{other}</p>)}
      <p className={styles.statement}>{statement}</p>
      <dl className={styles.figures}>
        {figures.map(({ value, label, note }, at) => <div key={at}><dd className="num">{value}</dd><dt>{label}</dt>{note && <dd className={styles.note}>{note}</dd>}</div>)}
      </dl>
      {rules && <p className={styles.rules}>{rules}</p>}
      <footer className={styles.foot}>
        <ul>{signers.map((signer) => <li key={signer.name}><b>{signer.name}</b><span>{signer.as}</span><span className="num">{signer.when}</span></li>)}</ul>
        <div className={styles.seal}><SealStrip digest={digest} height={34} digits={16} /></div>
        {code && <div className={styles.code}>{code}</div>}
      </footer>
    </article>
  );
}
