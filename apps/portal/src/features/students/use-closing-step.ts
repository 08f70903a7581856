// The next step of a requirement as those at desks take it: what it is called, and where it is done.
import { closingSteps } from '@practicum/copy';
import { closingStep, type ClosingStep } from '@practicum/domain';
import { useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { addressIn } from '../../field/source-text';
import type { Finding, StudentEnrollment } from './student-types';
import type { StudentView } from './use-student-view';

/** A step to take. Without an address it is taken beside the proof, or waited for. */
export interface StepToTake {
  readonly label: string;
  readonly to?: string;
  readonly href?: string;
}

/** The step of a finding, where it has one. */
export function useClosingStep(enrollment: StudentEnrollment, view: StudentView): (finding: Finding) => StepToTake | undefined {
  const { language } = useLanguage();
  return (finding) => {
    const step = closingStep(finding);
    return step && { label: closingSteps[step.code][language], ...placeOf(step, finding, enrollment, view) };
  };
}

function placeOf(step: ClosingStep, { source }: Finding, enrollment: StudentEnrollment, view: StudentView): Omit<StepToTake, 'label'> {
  switch (step.code) {
    case 'log-hours': return { to: view.to({ tab: 'hours' }) };
    case 'log-procedures': return { to: view.to({ tab: 'procedures' }) };
    case 'post-results': return { to: view.to({ tab: 'courses' }) };
    case 'move-enrollment': return { to: view.to({ tab: 'history' }) };
    case 'describe-program': return { to: paths.program(enrollment.program.id) };
    case 'enter-fact': return { to: view.to({ tab: 'record', add: step.section }) };
    case 'tell-state': case 'tell-birth': return { to: view.to({ tab: 'record' }) };
    case 'ask-body': return hrefOf(source);
    case 'decide': case 'wait': return {};
  }
}

function hrefOf(source: string | null | undefined): Omit<StepToTake, 'label'> {
  const href = source ? addressIn(source) : undefined;
  return href ? { href } : {};
}

const tabs: Readonly<Record<string, string>> = {
  'log-hours': 'hours', 'log-procedures': 'procedures', 'post-results': 'courses', 'enter-fact': 'record', 'move-enrollment': 'history',
};

/** The part of the student's page where the evidence of a requirement stands. */
export function evidenceTab({ kind }: Pick<Finding, 'kind'>): string | undefined {
  const step = closingStep({ kind, status: 'unmet' });
  return step && tabs[step.code];
}
