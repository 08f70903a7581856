import { eligibilityCopy } from '@practicum/copy';
import { credentialCodes, findCredential } from '@practicum/credentials';
import { isLocalDate } from '@practicum/domain';
import { assessSchool, type AssessRefusal, type SchoolQuestion } from '../eligibility/index.js';
import { CohortRepository } from '../enrollment/index.js';
import { serverScope } from '../platform/database/scope.js';
import { SchoolRepository } from '../school/index.js';
import { ANSWERED, type CommandIo } from './command-io.js';
import { refuse } from './refuse.js';
import { withScoped, type CommandHouse } from './with-scoped.js';

/** What is asked of a school. */
export interface AssessSchoolFlags {
  readonly school: string;
  readonly cohort?: string | undefined;
  readonly on?: string | undefined;
  readonly credential?: string | undefined;
  readonly json: boolean;
}

const says = eligibilityCopy.en.assess;

/** `assess --school`: one JSON object a line, one line a student; whoever cannot be assessed is answered in their place. */
export function assessSchoolLines(flags: AssessSchoolFlags, io: CommandIo): Promise<number> {
  return withScoped(io, [], async (house) => {
    const question = await questionOf(flags, house);
    if ('refused' in question) return refuse(question.refused, flags.json, io);
    let lines = 0;
    for await (const line of assessSchool(house.scoped, question, 'en')) {
      io.out(`${JSON.stringify(line)}\n`);
      lines += 1;
    }
    if (lines === 0) io.err(`${says.nobodyEnrolled()}\n`);
    return ANSWERED;
  });
}

async function questionOf(flags: AssessSchoolFlags, { scoped, clock }: CommandHouse): Promise<SchoolQuestion | { readonly refused: readonly AssessRefusal[] }> {
  const { school: slug, cohort, on, credential } = flags;
  const school = await new SchoolRepository(scoped).bySlug(slug);
  const cohorts = new CohortRepository(scoped);
  const scope = serverScope(school?.id);
  const named = school && cohort !== undefined ? await cohorts.called(scope, cohort) : null;
  const refused: AssessRefusal[] = [];
  if (!school) refused.push({ key: 'school', says: says.schoolUnknown({ slug }) });
  else if (cohort !== undefined && !named) {
    const known = (await cohorts.all(scope)).map(({ name }) => name).join(', ');
    refused.push({ key: 'cohort', says: says.cohortUnknown({ cohort, school: school.name, known }) });
  }
  if (on !== undefined && !isLocalDate(on)) refused.push({ key: 'on', says: says.notADay({ value: on }) });
  if (credential !== undefined && !findCredential(credential)) refused.push({ key: 'credential', says: says.credentialUnknown({ credential, known: credentialCodes.join(', ') }) });
  if (!school || refused.length > 0) return { refused };
  const today = clock.today(school.zone);
  return { schoolId: school.id, cohortId: named?.id ?? null, today, on: on ?? today, credential };
}
