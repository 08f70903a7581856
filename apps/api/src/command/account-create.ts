import { accessEntities, operatorAccess, type OperatorAccess } from '../access/index.js';
import { SchoolRepository, type School } from '../school/index.js';
import { ANSWERED, MISUSED, REFUSED, type CommandIo } from './command-io.js';
import { readFlags } from './flags.js';
import { tellRefusals } from './tell-refusals.js';
import { withScoped } from './with-scoped.js';

const KNOWN = ['email', 'school', 'role', 'name', 'site', 'student'] as const;

interface Wanted {
  readonly email: string;
  readonly displayName: string;
  readonly role: string | undefined;
  readonly siteId?: string;
  readonly studentId?: string;
}

/** `account create`: invites a person and prints the link; with `--password-stdin` they are let in at once. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const flags = readFlags<(typeof KNOWN)[number] | 'password-stdin'>(args, KNOWN, ['email', 'school', 'role', 'name'], ['password-stdin']);
  if (!flags.ok) {
    io.err(`${flags.says}\n`);
    return MISUSED;
  }
  const { email = '', name = '', role, site, student, school: slug = '' } = flags.value;
  const wanted: Wanted = { email, displayName: name, role, ...(site ? { siteId: site } : {}), ...(student ? { studentId: student } : {}) };
  const password = flags.value['password-stdin'] === 'true' ? await firstLine(io) : null;
  return withScoped(io, accessEntities, async (house) => {
    const school = await new SchoolRepository(house.scoped).bySlug(slug);
    if (school) return create(io, operatorAccess(house), school, wanted, password);
    tellRefusals(io, [{ code: 'SCHOOL_NOT_FOUND', field: 'school' }]);
    return REFUSED;
  });
}

async function create(io: CommandIo, access: OperatorAccess, school: School, wanted: Wanted, password: string | null): Promise<number> {
  const outcome = password === null ? await access.invite.byOperator(school.id, wanted) : await access.letIn.run(school, wanted, password);
  if (!outcome.ok) {
    tellRefusals(io, outcome.refusals);
    return REFUSED;
  }
  io.out(`${typeof outcome.value === 'string' ? outcome.value : outcome.value.link}\n`);
  return ANSWERED;
}

async function firstLine(io: CommandIo): Promise<string> {
  const parts: string[] = [];
  for await (const part of io.stdin) parts.push(String(part));
  return parts.join('').split(/\r?\n/, 1)[0] ?? '';
}
