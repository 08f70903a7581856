import { z } from 'zod';

// The environment is read once, at the start; a bad value is refused in words, all of them together.

/** The injection token of the environment. */
export const ENV = Symbol('env');

/** What the process was told, checked. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** The owner's address: for migrations, back-ups and, as the login role, for everything else. */
  readonly databaseUrl: string;
  /** The same database past a pooler: what must keep a session (migrations, listening) uses it. */
  readonly databaseDirectUrl: string;
  /** Behind a transaction pooler no named statement survives. */
  readonly pooler: 'none' | 'transaction';
  readonly dataDir: string;
  readonly publicUrl: URL;
  readonly secretKey: string;
  readonly demo: boolean;
  /** The launcher started the database that this process uses. */
  readonly embedded: boolean;
  readonly smtpUrl: string | undefined;
  readonly filesUrl: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

export type EnvAnswer = { readonly ok: true; readonly value: Env } | { readonly ok: false; readonly says: readonly string[] };

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host.startsWith('127.');
}

const postgresUrl = (name: string) => z.string({ error: `${name} is missing: the address of a PostgreSQL 15 or newer, such as postgres://user:password@localhost:5432/practicum.` })
  .refine((text) => /^postgres(ql)?:$/.test(protocolOf(text)), `${name} must look like postgres://user:password@host:5432/database.`);

const shape = z.object({
  PORT: z.string().default('4000').refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'PORT must be a number from 0 to 65535.'),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: postgresUrl('DATABASE_URL'),
  DATABASE_DIRECT_URL: postgresUrl('DATABASE_DIRECT_URL').optional(),
  DATABASE_POOLER: z.enum(['none', 'transaction'], 'DATABASE_POOLER may be "transaction", or left out.').default('none'),
  DATA_DIR: z.string().min(1).default('.data'),
  PUBLIC_URL: z.string().refine((text) => /^https?:$/.test(protocolOf(text)), 'PUBLIC_URL must begin with https:// (or http:// on this machine).').optional(),
  SECRET_KEY: z.string({ error: 'SECRET_KEY is missing: a random text of 32 characters or more that stays the same from start to start.' })
    .min(32, 'SECRET_KEY is too short: it needs 32 characters or more.'),
  DEMO: z.enum(['1', '0', 'true', 'false'], 'DEMO must be 1 or 0.').optional(),
  PRACTICUM_EMBEDDED: z.string().optional(),
  SMTP_URL: z.string().refine((text) => /^smtps?:$/.test(protocolOf(text)), 'SMTP_URL must begin with smtp:// or smtps://.').optional(),
  FILES_URL: z.string().refine((text) => /^(file|s3):$/.test(protocolOf(text)), 'FILES_URL must begin with file: or s3:.').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`).default('warn'),
});

/** Reads the environment; empty values count as left out. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): EnvAnswer {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = shape.safeParse(given);
  if (!parsed.success) return { ok: false, says: parsed.error.issues.map((issue) => issue.message) };
  const env = assemble(parsed.data);
  const says = contradictions(env);
  return says.length > 0 ? { ok: false, says } : { ok: true, value: env };
}

function assemble(given: z.infer<typeof shape>): Env {
  const embedded = given.PRACTICUM_EMBEDDED === '1';
  const publicUrl = new URL(given.PUBLIC_URL ?? `http://localhost:${given.PORT}`);
  const demoByDefault = embedded && isLoopback(given.HOST) && isLoopback(publicUrl.hostname);
  return {
    port: Number(given.PORT),
    host: given.HOST,
    databaseUrl: given.DATABASE_URL,
    databaseDirectUrl: given.DATABASE_DIRECT_URL ?? given.DATABASE_URL,
    pooler: given.DATABASE_POOLER,
    dataDir: given.DATA_DIR,
    publicUrl,
    secretKey: given.SECRET_KEY,
    demo: given.DEMO === undefined ? demoByDefault : given.DEMO === '1' || given.DEMO === 'true',
    embedded,
    smtpUrl: given.SMTP_URL,
    filesUrl: given.FILES_URL ?? `file:${given.DATA_DIR}/files`,
    logLevel: given.LOG_LEVEL,
  };
}

// Passwords and sessions must not cross a network in the clear.
function contradictions(env: Env): readonly string[] {
  return env.publicUrl.protocol === 'http:' && !isLoopback(env.publicUrl.hostname)
    ? [`PUBLIC_URL ${env.publicUrl.origin} is plain http and can be reached from other machines: give an https:// address, or localhost.`]
    : [];
}

function protocolOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol : '';
}
