// What the exams ask of a program's accreditation, and whether the program has it. It is asked of the very rules that judge the
// students: a student who begins and finishes on the day is assessed, and only what concerns the program is kept.
import type { ProgramAward, ProgramField, Recognition } from '../program/index.js';
import type { LocalDate } from '../time/index.js';
import { assess } from './assess.js';
import type { Edition } from './edition.js';
import type { ProofNode } from './finding.js';
import { isSettled } from './requirements/index.js';

/** The program as far as rules look at it. */
export interface RecognisedProgram extends Recognition {
  readonly code: string;
  readonly field: ProgramField;
  readonly award: ProgramAward;
}

/** A requirement on a route's program that the program does not meet. */
export interface RecognitionGap {
  readonly credential: string;
  readonly route: string;
  readonly finding: ProofNode;
}

/** What stands between the program and each route of the edition that asks about it; empty where nothing does. */
export function recognitionGaps(edition: Edition, program: RecognisedProgram, on: LocalDate): readonly RecognitionGap[] {
  const { code, field, award, ...recognition } = program;
  const enrollment = {
    startedOn: on, completedOn: on, status: 'completed' as const,
    program: { ...recognition, code, field, award: award === 'master' ? ('none' as const) : award },
  };
  return assess(edition, { asOf: on, enrollments: [enrollment] }, on).routes.flatMap(({ route, nodes }) =>
    nodes.flatMap(openAboutProgram).map((finding) => ({ credential: edition.credential, route, finding })));
}

function openAboutProgram(node: ProofNode): readonly ProofNode[] {
  if (isSettled(node)) return [];
  return asksOfProgram(node) ? [node] : node.parts.flatMap(openAboutProgram);
}

// A group is about the program where one of its parts is: any way to be accredited will do.
function asksOfProgram({ kind, rule, because, parts }: ProofNode): boolean {
  if (kind === 'programAccreditation' || kind === 'institutionAccreditation' || because === 'not-approved') return true;
  if (rule?.kind === 'programCompletion') return rule.provider !== undefined;
  return parts.length > 0 && parts.every(asksOfProgram);
}
