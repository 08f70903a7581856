import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { tap, type Observable } from 'rxjs';
import type { Door } from '../platform/access/door.js';
import { doorOf } from '../platform/access/needs.js';
import { Clock, secondsAfter } from '../platform/clock/clock.js';
import { LOG, type Log } from '../platform/log/log.js';
import { SessionRepository } from './session.repository.js';

const EVERY_SECONDS = 60;

/** After an answer: a session in use is noted as such, once a minute at most, and nobody waits for it. */
@Injectable()
export class SessionSeen implements NestInterceptor {
  constructor(
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    return next.handle().pipe(tap({ complete: () => this.note(doorOf(context)) }));
  }

  private note({ signedIn, sessionHash }: Door): void {
    const now = this.clock.now();
    if (!signedIn || !sessionHash || signedIn.lastSeenAt > secondsAfter(now, -EVERY_SECONDS)) return;
    this.sessions.seen(sessionHash, now).catch((error: unknown) => this.log.warn({ err: error }, 'a session was not noted as used'));
  }
}
