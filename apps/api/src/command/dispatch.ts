import { SystemClock } from '../platform/clock/clock.js';
import { MISUSED, type CommandIo, type CommandRun } from './command-io.js';

interface Verb {
  readonly usage: string;
  readonly about: string;
  readonly load: () => Promise<{ readonly run: CommandRun }>;
  /** Left out: it always does. The launcher starts the embedded database only for what needs one. */
  readonly needsDatabase?: (args: readonly string[]) => boolean;
}

// Loaded only when asked for: a verb that needs no database never loads the driver.
const verbs: Readonly<Record<string, Verb>> = {
  assess: {
    usage: 'assess --credential CODE --record FILE [--on DATE] [--edition E] [--decisions FILE] [--json]  |  assess --stdin  |  assess --school SLUG [--cohort C] [--on DATE] [--credential CODE] [--json]',
    about: 'is a student eligible for the exam, and why? A record needs no database; --stdin answers one question a line, --school one student a line',
    load: () => import('./assess.js'),
    needsDatabase: (args) => args.some((word) => /^--school(=|$)/.test(word)),
  },
  import: {
    usage: 'import roster|oneroster|sites|hours FILE --school SLUG [--format F] [--dry-run] [--accept-good-rows] [--map target=column,…] [--no-header] [--json]',
    about: 'bring in a file: all of it, its good rows, or nothing, with every problem by row and column',
    load: () => import('./import.js'),
  },
  demo: {
    usage: 'demo [--day YYYY-MM-DD] [--json]',
    about: 'fill an empty database with the demo school, and say how to sign in',
    load: () => import('./demo.js'),
  },
  'certificate verify': {
    usage: 'certificate verify FILE [--keys FILE] [--status FILE] [--ledger FILE] [--at DATE] [--json]',
    about: 'is a certificate file genuine, and does it still count? Needs no database and no network',
    load: () => import('./certificate-verify.js'),
    needsDatabase: () => false,
  },
  'keys rotate': {
    usage: 'keys rotate --school SLUG [--json]',
    about: 'retire a school’s signing key and make another; what was signed before stays genuine',
    load: () => import('./keys-rotate.js'),
  },
  'ledger verify': {
    usage: 'ledger verify --school SLUG [--heads FILE] [--json]',
    about: 'is every event of a school as it was sealed? Names what was altered, removed, added or back-dated',
    load: () => import('./ledger-verify.js'),
  },
  'rules docs': {
    usage: 'rules docs FOLDER',
    about: 'write the rule library as pages to read: every credential, route and requirement in words, with its sources',
    load: () => import('./rules-docs.js'),
    needsDatabase: () => false,
  },
  'revocations reapply': {
    usage: 'revocations reapply --school SLUG [--json]',
    about: 'after a restore: revoke again what the file beside the database knows and the database has forgotten',
    load: () => import('./revocations-reapply.js'),
  },
  migrate: { usage: 'migrate', about: 'bring the database to the present shape', load: () => import('./migrate.js') },
  'account create': {
    usage: 'account create --email ADDRESS --school SLUG --role ROLE --name NAME [--site ID] [--student ID] [--password-stdin]',
    about: 'invite a person; prints the link, or with --password-stdin takes their password and lets them in at once',
    load: () => import('./account-create.js'),
  },
  'school create': { usage: 'school create --slug SLUG --name NAME --zone ZONE', about: 'open a school', load: () => import('./school-create.js') },
};

/** Finds the verb, one word or two, and runs it. */
export async function dispatch(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help') return tellAll(io, args.length === 0 ? MISUSED : 0);
  const found = findVerb(args);
  if (found) return found.rest.includes('--help') ? tell(found.verb, io) : (await found.verb.load()).run(found.rest, io);
  io.err(`There is no verb "${args.slice(0, 2).join(' ')}". Known are: ${Object.keys(verbs).join(', ')}.\n`);
  return MISUSED;
}

/** Whether these words ask for something that a database must answer; undefined when there is no such verb. */
export function needsDatabase(args: readonly string[]): boolean | undefined {
  const found = findVerb(args);
  if (!found) return undefined;
  return !found.rest.includes('--help') && (found.verb.needsDatabase?.(found.rest) ?? true);
}

function findVerb(args: readonly string[]): { readonly verb: Verb; readonly rest: readonly string[] } | undefined {
  for (const words of [2, 1]) {
    const verb = verbs[args.slice(0, words).join(' ')];
    if (verb) return { verb, rest: args.slice(words) };
  }
  return undefined;
}

function tell(verb: Verb, io: CommandIo): number {
  io.out(`practicum ${verb.usage}\n  ${verb.about}\n`);
  return 0;
}

function tellAll(io: CommandIo, code: number): number {
  const lines = Object.values(verbs).map((verb) => `  ${verb.usage}\n      ${verb.about}`);
  (code === 0 ? io.out : io.err)(`practicum VERB …\n\n${lines.join('\n')}\n`);
  return code;
}

/** The process's own io. */
export function processIo(): CommandIo {
  const clock = new SystemClock();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    stdin: process.stdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    today: () => clock.today(zone),
    env: process.env,
  };
}
