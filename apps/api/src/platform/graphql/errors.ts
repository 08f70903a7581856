import { GraphQLError, type ExecutionResult } from 'graphql';
import { BadRequest, NotAllowed, NotSignedIn, TryAgain } from '../access/refused-at-the-door.js';
import type { Log } from '../log/log.js';
import { MAX_ERRORS } from './limits.js';

/** What goes out when something at the top level went wrong. */
export interface FormattedErrors {
  readonly statusCode: number;
  readonly response: ExecutionResult;
}

/** Turns errors into what a person may hear; what broke is logged, and its words stay inside. */
export function formatErrors(errors: readonly Error[], data: ExecutionResult['data'], log: Log): FormattedErrors {
  const told = errors.slice(0, MAX_ERRORS).map((error) => tell(error, log));
  const busy = told.some((error) => error.extensions['code'] === 'TRY_AGAIN');
  const ofHttp = errors.map(origin).map(httpStatus).find((status) => status !== null);
  return { statusCode: ofHttp ?? (busy ? 503 : data === undefined ? 400 : 200), response: { data: data ?? null, errors: told } };
}

function tell(error: Error, log: Log): GraphQLError {
  const cause = origin(error);
  if (cause instanceof NotSignedIn || cause instanceof NotAllowed || cause instanceof BadRequest || cause instanceof TryAgain) {
    return placed(error, cause.message, cause.code);
  }
  if (httpStatus(cause) !== null) return placed(error, HTTP_SENTENCES[httpStatus(cause) ?? 0] ?? 'The request could not be read.', 'BAD_REQUEST');
  if (isDatabaseAway(cause)) {
    log.warn({ err: cause }, 'the database did not answer');
    return placed(error, new TryAgain().message, 'TRY_AGAIN');
  }
  if (isUnreadableValue(cause)) {
    log.warn({ err: cause }, 'a value was sent that the database cannot read');
    return placed(error, 'An id or a cursor in this request is not one of ours.', 'BAD_REQUEST');
  }
  if (cause === null) return placed(error, error.message, 'BAD_REQUEST');
  log.error({ err: cause }, 'a request broke');
  return placed(error, 'Something broke on our side, and nothing was half done. Please try again.', 'BROKEN');
}

// Errors of the query itself have no cause: GraphQL made them.
function origin(error: Error): Error | null {
  if (!(error instanceof GraphQLError)) return error;
  const cause = error.originalError;
  return cause instanceof GraphQLError ? origin(cause) : (cause ?? null);
}

const HTTP_SENTENCES: Readonly<Record<number, string>> = {
  413: 'The request is too large.',
  415: 'Send JSON: content-type application/json.',
};

// The server refused the request itself, before anything of it was read.
function httpStatus(cause: Error | null): number | null {
  if (!cause || !('statusCode' in cause) || !('code' in cause) || !String(cause.code).startsWith('FST_')) return null;
  const status = Number(cause.statusCode);
  return status >= 400 && status < 500 ? status : null;
}

function placed(error: Error, message: string, code: string): GraphQLError {
  const path = error instanceof GraphQLError ? error.path : undefined;
  return new GraphQLError(message, { ...(path ? { path } : {}), extensions: { code } });
}

// Ids and cursors are opaque: whoever makes one up has sent text that is no UUID, or no day.
function isUnreadableValue(error: Error | null): boolean {
  return error !== null && 'code' in error && ['22P02', '22007', '22008'].includes(String(error.code));
}

const AWAY = /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|Connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable/i;

/** True when the database is away, restarting, or too busy to answer: the same request may succeed soon. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  const inner = error instanceof AggregateError ? error.errors : 'driverError' in error ? [error.driverError] : [];
  return /^(08|57P|53)/.test(code) || AWAY.test(code) || AWAY.test(error.message) || inner.some(isDatabaseAway);
}
