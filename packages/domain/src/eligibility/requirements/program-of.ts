// The enrollment that program requirements of a route are judged on, and who stands behind its provider.
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

/** The Department of Education, or CHEA, recognises the agency that accredits the institution. */
export function institutionRecognisedBy({ fact }: Known<EnrollmentFact>, bodies: readonly string[]): boolean {
  const by = fact.program.institutionAccreditor;
  if (by === 'usde') return true;
  return by === 'chea' && bodies.some((body) => body !== 'USDE');
}

/** Why a provider is neither accredited nor state-recognised; nothing where it is. */
export function providerFault(enrollment: Known<EnrollmentFact>, on: LocalDate): Judgement | undefined {
  const { fact, ref } = enrollment;
  const { institutionAccreditor, approvals = [], accreditations = [] } = fact.program;
  if (institutionAccreditor || approvals.includes('state')) return undefined;
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
