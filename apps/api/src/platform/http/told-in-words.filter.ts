import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BadRequest, NotAllowed, NotSignedIn, TryAgain } from '../access/refused-at-the-door.js';
import { isDatabaseAway } from '../graphql/errors.js';
import { LOG, type Log } from '../log/log.js';

/** What a plain HTTP handler that threw is answered with. GraphQL has its own way, and gets the error as it is. */
@Catch()
export class ToldInWords implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    if (host.getType<string>() === 'graphql') throw error;
    const { status, code, message } = this.told(error);
    await host.switchToHttp().getResponse<FastifyReply>().code(status).send({ refusals: [{ code, message }] });
  }

  private told(error: unknown): { readonly status: number; readonly code: string; readonly message: string } {
    if (error instanceof NotSignedIn) return { status: 401, code: error.code, message: error.message };
    if (error instanceof NotAllowed) return { status: 403, code: error.code, message: error.message };
    if (error instanceof BadRequest) return { status: 400, code: error.code, message: error.message };
    if (error instanceof HttpException) return { status: error.getStatus(), code: 'BAD_REQUEST', message: error.message };
    if (error instanceof TryAgain || isDatabaseAway(error)) return { status: 503, code: 'TRY_AGAIN', message: new TryAgain().message };
    this.log.error({ err: error }, 'a request broke');
    return { status: 500, code: 'BROKEN', message: 'Something broke on our side, and nothing was half done. Please try again.' };
  }
}
