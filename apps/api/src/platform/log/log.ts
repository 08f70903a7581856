import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { Env } from '../config/env.js';

/** The injection token of the log. */
export const LOG = Symbol('log');
export type Log = Logger;

/** JSON lines on the standard error, without names, addresses or anything that was typed in. */
export function makeLog(env: Env): Log {
  return pino({ level: env.logLevel, base: null, serializers: { err: whatBroke } }, pino.destination({ dest: 2, sync: true }));
}

// Errors of drivers carry connections, statements and values with them: none of that belongs into a log.
function whatBroke(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'something that is no error was thrown' };
  const code = 'code' in error ? String(error.code) : undefined;
  const cause = error.cause instanceof Error ? whatBroke(error.cause) : undefined;
  return { type: error.name, message: error.message, code, stack: error.stack, cause };
}

/** Nest's own messages, in the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Log) {}

  log(message: unknown): void { this.to.debug(String(message)); }
  warn(message: unknown): void { this.to.warn(String(message)); }
  error(message: unknown): void { this.to.error(String(message)); }
  fatal(message: unknown): void { this.to.fatal(String(message)); }
}
