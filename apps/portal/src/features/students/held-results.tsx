import { Button } from '@mantine/core';
import type { HeldResult_CardFragment } from '@practicum/contract/client';
import { heldResultCard } from '@practicum/copy';
import { useState } from 'react';
import { useCopy } from '../../app/language';
import { HeldResultBand } from '../../field/held-result-band';
import { Refused } from '../../ui/refused';
import { DeadlineSheet } from './deadline-sheet';
import { ReleaseSheet } from './release-sheet';
import type { Student } from './student-types';

/** Passed exams of the student that wait for the school, the most urgent first; the director releases them. */
export function HeldResults({ student }: { readonly student: Student }) {
  return student.enrollments.flatMap(({ id, heldResults }) => heldResults.map((held) => <Held key={held.id} held={held} enrollmentId={id} may={student.viewerCan.includes('results.release')} />));
}

function Held({ held, enrollmentId, may }: { readonly held: HeldResult_CardFragment; readonly enrollmentId: string; readonly may: boolean }) {
  const copy = useCopy(heldResultCard);
  const [opened, open] = useState<'release' | 'deadline'>();
  const close = () => open(undefined);
  return (
    <HeldResultBand held={held}>
      <Refused reason={may ? undefined : copy.releaseNotYours}><Button size="sm" variant={held.open.length > 0 ? 'default' : 'filled'} onClick={() => { if (may) open('release'); }}>{copy.release}</Button></Refused>
      {may && <Button size="sm" variant="default" onClick={() => open('deadline')}>{held.deadline ? copy.changeDeadline : copy.setDeadline}</Button>}
      <ReleaseSheet held={held} enrollmentId={enrollmentId} opened={opened === 'release'} onClose={close} />
      <DeadlineSheet held={held} opened={opened === 'deadline'} onClose={close} />
    </HeldResultBand>
  );
}
