import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ProgramPageQuery } from '@practicum/contract/client';
import {
  accreditationLevelNames, accreditationStatusNames, accreditingBodyNames, institutionAccreditorNames, programApproverNames, programPages, programRecognition, programTypeNames,
} from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { useMayEver } from '../../app/viewer';
import { labelOf } from '../../field/label';
import { formatDay } from '../../ui/format';
import { Refused } from '../../ui/refused';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { Card, Facts } from '../../ui/surface';
import { ChangeProgram } from './change-program';
import styles from './programs.module.css';

type Program = NonNullable<ProgramPageQuery['program']>;

/** Who stands behind the program, and what its exams do not find. */
export function ProgramRecognition({ program }: { readonly program: Program }) {
  const copy = useCopy(programRecognition);
  const pages = useCopy(programPages);
  const may = useMayEver('programs.manage');
  const [changing, change] = useDisclosure();
  const { recognitionGaps: gaps, credentials } = program;
  return (
    <section aria-label={copy.title}>
      <div className={styles.tools}>
        <h2>{copy.title}</h2>
        <Refused reason={may ? undefined : pages.notYours}><Button variant="default" onClick={change.open}>{pages.change}</Button></Refused>
      </div>
      <Card padded><RecognitionFacts program={program} /></Card>
      {credentials.length > 0 && (
        <p className={styles.found}>
          {gaps.length > 0 ? <Status kind="open" wrap>{copy.missing(gaps.length)}</Status> : <Status kind="done" quiet wrap>{copy.complete}</Status>}
        </p>
      )}
      {gaps.length > 0 && (
        <Rows label={copy.missing(gaps.length)}>
          {gaps.map(({ credential, route, says }) => <Row key={`${credential} ${route} ${says}`} title={`${credential} · ${route}`} detail={says} />)}
        </Rows>
      )}
      <ChangeProgram program={program} opened={changing} onClose={change.close} />
    </section>
  );
}

function RecognitionFacts({ program: { type, institutionAccreditor, accreditations, approvals } }: { readonly program: Program }) {
  const copy = useCopy(programRecognition);
  const { language } = useLanguage();
  const day = (on: string | null | undefined) => (on ? formatDay(on, language, 'year') : undefined);
  const lines = accreditations.map(({ body, level, status, from, to }) => [
    labelOf(accreditingBodyNames, body, language), labelOf(accreditationLevelNames, level, language), labelOf(accreditationStatusNames, status, language), copy.days({ from: day(from), to: day(to) }),
  ].join(' · '));
  return (
    <Facts
      facts={[
        { name: copy.type, value: labelOf(programTypeNames, type, language) },
        { name: copy.institution, value: institutionAccreditor ? labelOf(institutionAccreditorNames, institutionAccreditor, language) : copy.nobody },
        { name: copy.accreditations, value: lines.length > 0 ? lines.map((line) => <div key={line}>{line}</div>) : copy.none },
        { name: copy.approvals, value: approvals.length > 0 ? approvals.map((one) => labelOf(programApproverNames, one, language)).join(', ') : copy.none },
      ]}
    />
  );
}
