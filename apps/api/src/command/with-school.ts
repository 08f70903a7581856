import { eligibilityCopy } from '@practicum/copy';
import { SchoolRepository, type School } from '../school/index.js';
import { MISUSED, type CommandIo } from './command-io.js';
import { readFlags } from './flags.js';
import { refuse } from './refuse.js';
import { withScoped, type CommandHouse } from './with-scoped.js';

/** What a verb about one school works with. */
export interface SchoolHouse<Flag extends string> extends CommandHouse {
  readonly school: School;
  readonly json: boolean;
  /** The verb's own flags, where they were given. */
  readonly flags: Readonly<Partial<Record<Flag, string>>>;
}

/** Reads `--school SLUG [--json]` and the verb's own flags, and opens the database for that school. */
export async function withSchool<Flag extends string>(args: readonly string[], io: CommandIo, own: readonly Flag[], work: (house: SchoolHouse<Flag>) => Promise<number>): Promise<number> {
  const read = readFlags<Flag | 'school' | 'json'>(args, ['school', ...own], ['school'], ['json']);
  if (!read.ok) {
    io.err(`${read.says}\n`);
    return MISUSED;
  }
  const flags: Readonly<Partial<Record<Flag | 'school' | 'json', string>>> = read.value;
  const { school: slug = '', json } = flags;
  return withScoped(io, [], async (house) => {
    const school = await new SchoolRepository(house.scoped).bySlug(slug);
    if (!school) return refuse([{ key: 'school', says: eligibilityCopy.en.assess.schoolUnknown({ slug }) }], json === 'true', io);
    return work({ ...house, school, json: json === 'true', flags });
  });
}
