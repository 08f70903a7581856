import { pino, type Logger } from 'pino';
import type { Env } from '../config/env.js';

/** The injection token of the log. */
export const LOG = Symbol('log');
export type Log = Logger;

/** JSON lines on the standard error, without names, addresses or anything that was typed in. */
export function makeLog(env: Env): Log {
  return pino({ level: env.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
}
