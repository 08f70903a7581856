import { useQuery } from '@apollo/client/react';
import { CertifyPageDocument, type CertifyPageQuery } from '@practicum/contract/client';
import { certifyPages } from '@practicum/copy';
import { useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { SelectField } from '../../ui/fields';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import { byName, isReady, keyOf, selectedIn } from './batch';
import styles from './certification.module.css';
import { HeldBack } from './held-back';
import { ReadyTable } from './ready-table';
import { AwaitingSecond } from './awaiting-second';
import { UnconfirmedEditions } from './unconfirmed-editions';
import { WhatYouSign } from './what-you-sign';

/** Whom may one certify? */
export function CertifyPage() {
  const copy = useCopy(certifyPages);
  const { cohortId } = useParams();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(CertifyPageDocument, { variables: { cohortId: cohortId ?? null } });
  const selected = selectedIn(useLocation().state);
  const [changed, setUnticked] = useState<ReadonlySet<string>>();
  const ready = (data?.certificationCandidates ?? []).filter(isReady).toSorted(byName);
  const unticked = changed ?? new Set(selected ? ready.filter(({ enrollment }) => !selected.has(enrollment.id)).map(keyOf) : []);
  const chosen = ready.map(keyOf).filter((key) => !unticked.has(key));
  const cohort = data?.cohorts.find(({ id }) => id === cohortId);
  const crumbs = cohort ? [{ label: copy.title, to: paths.certify }, { label: cohort.name }] : [{ label: copy.title }];
  const choose = (
    <SelectField
      aria-label={copy.cohort} className={styles.cohort} searchable value={cohortId ?? ''} onChange={(id) => void navigate(id ? paths.certifyCohort(id) : paths.certify)}
      data={[{ value: '', label: copy.allCohorts }, ...(data?.cohorts ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
  const rail = data && data.certificationCandidates.length > 0 && (
    <WhatYouSign
      chosen={ready.filter((candidate) => chosen.includes(keyOf(candidate)))} editions={data.credentials} two={data.signersSetting.signers === 'two'}
      onSign={() => void navigate(paths.signCertify, { state: { chosen, cohortId: cohortId ?? null } })}
    />
  );
  return (
    <Page crumbs={crumbs} actions={choose} rail={rail}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()} rows={10}>
        {(found) => <Candidates {...found} unticked={unticked} onUntick={setUnticked} />}
      </QueryStates>
    </Page>
  );
}

function Candidates({ certificationCandidates: all, credentials, firstSignatures, unticked, onUntick }: CertifyPageQuery & {
  readonly unticked: ReadonlySet<string>;
  readonly onUntick: (keys: ReadonlySet<string>) => void;
}) {
  const copy = useCopy(certifyPages);
  if (all.length === 0) return <Empty title={copy.none} columns={[copy.student, copy.verdict, copy.credential, copy.hours]}>{copy.noneText}</Empty>;
  const ready = all.filter(isReady).toSorted(byName);
  // Who waits for a second signature is listed with the signature.
  const awaited = new Set(firstSignatures.filter(({ leftAt, says }) => !leftAt && says === '').map(keyOf));
  const held = all.filter((candidate) => !isReady(candidate) && !awaited.has(keyOf(candidate))).toSorted(byName);
  const wanted = new Set(all.map(({ credential }) => credential));
  return (
    <>
      <Answer reason={copy.reason({ held: held.length })}>{ready.length > 0 ? copy.answer({ ready: ready.length, all: all.length }) : copy.nobodyYet}</Answer>
      <UnconfirmedEditions editions={credentials.filter(({ credential, confirmed }) => wanted.has(credential) && !confirmed)} />
      {ready.length > 0 && <ReadyTable candidates={ready} unticked={unticked} onUntick={onUntick} />}
      <AwaitingSecond signatures={firstSignatures} />
      {held.length > 0 && <HeldBack candidates={held} />}
    </>
  );
}
