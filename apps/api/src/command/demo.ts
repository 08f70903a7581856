import { parseArgs } from 'node:util';
import { isLocalDate } from '@practicum/domain';
import { certifyGraduates } from '../demo/certify-graduates.js';
import { demoSignInLines, seedDemo, type DemoAnswer } from '../demo/seed-demo.js';
import { ClockAt } from '../platform/clock/clock.js';
import { readEnv } from '../platform/config/env.js';
import { ANSWERED, MISUSED, REFUSED, type CommandIo } from './command-io.js';
import { withScoped } from './with-scoped.js';

/** `demo`: fills an empty database with the demo school as it stands today, or on another day. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const flags = readFlags(args);
  if (typeof flags === 'string') {
    io.err(`${flags}\n`);
    return MISUSED;
  }
  const env = readEnv(io.env);
  if (!env.ok) {
    io.err(`${env.says.join('\n')}\n`);
    return REFUSED;
  }
  const day = flags.day ?? io.today();
  const answer = await seedDemo(env.value.databaseDirectUrl, day);
  if (answer.kind === 'not-empty') {
    const says = `The database already holds ${answer.schools.join(', ')}: the demo school goes into an empty database only. Nothing was written.`;
    if (flags.json) io.out(`${JSON.stringify({ refused: [{ key: 'database', says }] })}\n`);
    else io.err(`${says}\n`);
    return REFUSED;
  }
  // Also where the school was there: a start that was stopped may have filled the demo and certified nobody.
  await withScoped(io, [], async (house) => {
    await certifyGraduates({ ...house, clock: house.clock.now().startsWith(day) ? house.clock : new ClockAt(`${day}T18:00:00.000Z`) });
    return ANSWERED;
  });
  io.out(flags.json ? `${JSON.stringify({ ...answer, signIns: demoSignInLines })}\n` : told(answer));
  return ANSWERED;
}

interface DemoFlags {
  readonly day: string | undefined;
  readonly json: boolean;
}

function readFlags(args: readonly string[]): DemoFlags | string {
  try {
    const { values } = parseArgs({ args: [...args], options: { day: { type: 'string' }, json: { type: 'boolean', default: false } }, allowPositionals: false });
    if (values.day !== undefined && !isLocalDate(values.day)) return `--day must be a day that exists, written YYYY-MM-DD, and was "${values.day}".`;
    return { day: values.day, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function told(answer: Exclude<DemoAnswer, { readonly kind: 'not-empty' }>): string {
  const first = answer.kind === 'made'
    ? `Larkfield College stands as on ${answer.day}: ${answer.rows['student'] ?? 0} students, ${answer.rows['time_entry'] ?? 0} time entries (${(answer.milliseconds / 1000).toFixed(1)} s).`
    : 'Nothing to do: the demo school is there already.';
  return `${[first, ...demoSignInLines.map(({ who, email, password }) => `  ${who.padEnd(17)} ${email.padEnd(36)} ${password}`)].join('\n')}\n`;
}
