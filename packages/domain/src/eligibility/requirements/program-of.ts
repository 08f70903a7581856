// The enrollment that program requirements of a route are judged on, and who stands behind its provider.
import type { ProgramApprover } from '../../program/index.js';
import type { LocalDate } from '../../time/index.js';
import { needsPerson, unmet, type Judgement } from '../judgement.js';
import { happened, type Known } from '../record-facts.js';
import type { AccreditationFact, EnrollmentFact } from '../record/student-record.js';
import { completionOf, type Surroundings } from '../surroundings.js';

/** The route's enrollment, where it is in the field that the rule asks for. */
export function programOf({ enrollment }: Surroundings, field: string | undefined): Known<EnrollmentFact> | undefined {
  return enrollment && (field === undefined || enrollment.fact.program.field === field) ? enrollment : undefined;
}

/** Last day of the enrollment so far. */
export function lastDayOf(enrollment: Known<EnrollmentFact>, on: LocalDate): LocalDate {
  return completionOf(enrollment, on) ?? on;
}

/** Who recognises an accrediting agency, or how far the agency reaches, as rules say it. */
export const recognisers = ['USDE', 'CHEA', 'regional', 'national'] as const;

/** The Department of Education, or CHEA, recognises the agency that accredits the institution. */
export function institutionRecognisedBy({ fact }: Known<EnrollmentFact>, bodies: readonly string[]): boolean {
  const by = fact.program.institutionAccreditor;
  if (by === 'usde') return true;
  return by === 'chea' && bodies.some((body) => body !== 'USDE');
}

/** The body approves, authorises or recognises the program. */
export function isApprovedBy({ fact }: Known<EnrollmentFact>, body: ProgramApprover): boolean {
  return fact.program.approvals?.includes(body) === true;
}

/** How a rule may ask for a provider that is accredited, by whomever. */
export const providers = ['accredited', 'accredited-or-state-recognised'] as const;

/** Why a provider is not accredited, nor state-recognised where that is enough; nothing where it is. */
export function providerFault(provider: (typeof providers)[number], enrollment: Known<EnrollmentFact>, on: LocalDate): Judgement | undefined {
  const { fact, ref } = enrollment;
  const { institutionAccreditor, accreditations = [] } = fact.program;
  if (institutionAccreditor || (provider === 'accredited-or-state-recognised' && isApprovedBy(enrollment, 'state'))) return undefined;
  const end = lastDayOf(enrollment, on);
  const full = accreditations.filter(({ status }) => status === 'accredited');
  if (full.some((one) => happened(one.from, end) && lasted(one, fact.startedOn))) return undefined;
  const unknownStart = full.some((one) => one.from === null && lasted(one, fact.startedOn));
  return unknownStart ? needsPerson('accreditation-start-unknown', [ref]) : unmet('provider-not-recognised', [ref]);
}

/** The accreditation had not ended before the day. */
export function lasted({ to }: AccreditationFact, day: LocalDate): boolean {
  return to === null || to >= day;
}
