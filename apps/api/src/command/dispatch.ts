import { SystemClock } from '../platform/clock/clock.js';
import { MISUSED, type CommandIo, type CommandRun } from './command-io.js';

interface Verb {
  readonly usage: string;
  readonly about: string;
  readonly load: () => Promise<{ readonly run: CommandRun }>;
}

// Loaded only when asked for: a verb that needs no database never loads the driver.
const verbs: Readonly<Record<string, Verb>> = {
  migrate: { usage: 'migrate', about: 'bring the database to the present shape', load: () => import('./migrate.js') },
  'account create': {
    usage: 'account create --email ADDRESS --school SLUG --role ROLE [--name NAME]',
    about: 'invite a person; prints the link, or takes a password from the standard input',
    load: () => import('./account-create.js'),
  },
  'school create': { usage: 'school create --slug SLUG --name NAME --zone ZONE', about: 'open a school', load: () => import('./school-create.js') },
};

/** Finds the verb, one word or two, and runs it. */
export async function dispatch(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help') return tellAll(io, args.length === 0 ? MISUSED : 0);
  for (const words of [2, 1]) {
    const verb = verbs[args.slice(0, words).join(' ')];
    if (!verb) continue;
    const rest = args.slice(words);
    if (rest.includes('--help')) return tell(verb, io);
    return (await verb.load()).run(rest, io);
  }
  io.err(`There is no verb "${args.slice(0, 2).join(' ')}". Known are: ${Object.keys(verbs).join(', ')}.\n`);
  return MISUSED;
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
