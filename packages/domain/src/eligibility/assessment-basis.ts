// Everything that an assessment stands on, as plain data: whoever holds it answers for any day, anywhere, what the school's own
// server answers. It is gathered once; nothing is read after that.
import type { LocalDate } from '../time/index.js';
import { assess } from './assess.js';
import { planOf, type Coming } from './coming.js';
import type { Decision } from './decision.js';
import type { Edition } from './edition.js';
import { ruleInForce, type CurriculumSince } from './edition-in-force.js';
import type { ProofTree } from './finding.js';
import { proofShown } from './proof-shown.js';
import type { StudentRecord } from './record/student-record.js';

/** One edition that may judge, with what people have decided under it. */
export interface EditionBasis {
  readonly rules: Edition;
  readonly decisions: readonly Decision[];
}

/** The editions of one credential that may judge. */
export interface CredentialBasis {
  readonly credential: string;
  readonly editions: readonly EditionBasis[];
}

/** One enrollment, ready to be held against its credentials on any day. */
export interface AssessmentBasis {
  /** The day on which it was gathered. */
  readonly today: LocalDate;
  readonly record: StudentRecord;
  /** Null where nothing is planned. */
  readonly coming: Coming | null;
  readonly curriculumSince: CurriculumSince;
  readonly credentials: readonly CredentialBasis[];
}

/** An answer, with the edition that gave it. */
export interface Assessed {
  readonly by: EditionBasis;
  readonly proof: ProofTree;
  /** The same proof by the routes that a program prepares for. */
  readonly shown: ProofTree;
}

type Gathered = Pick<AssessmentBasis, 'today' | 'record' | 'coming'>;

/** Holds the student against the edition of a credential that is in force on the day; nothing where none is. */
export function assessOn(basis: Gathered & Pick<AssessmentBasis, 'curriculumSince'>, { editions }: CredentialBasis, on: LocalDate): Assessed | undefined {
  const rules = ruleInForce(editions.map((one) => one.rules), on, basis.curriculumSince);
  const by = editions.find((one) => one.rules === rules);
  return by && assessBy(basis, by, on);
}

/** Holds the student against an edition that was chosen. */
export function assessBy({ today, record, coming }: Gathered, by: EditionBasis, on: LocalDate): Assessed {
  const proof = assess(by.rules, record, on, { plan: coming ? planOf(coming, today) : undefined, decisions: by.decisions });
  return { by, proof, shown: proofShown(proof, by.rules) };
}
