import { Inject, Injectable } from '@nestjs/common';
import { isLocale, type Locale } from '@practicum/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENV, type Env } from '../config/env.js';
import { Scoped } from '../database/unit-of-work.js';
import { Door, type MayEver } from './door.js';
import { SessionCookie, type OpenSession } from './session-cookie.js';

/** The injection token of the house's one answer to "may this actor ever do this?". */
export const MAY_EVER = Symbol('may ever');

/** Makes the door of each request, one a request. */
@Injectable()
export class DoorKeeper {
  private readonly cookie: SessionCookie;
  private readonly doors = new WeakMap<FastifyRequest, Door>();

  constructor(
    private readonly scoped: Scoped,
    @Inject(MAY_EVER) private readonly mayEver: MayEver,
    @Inject(ENV) env: Env,
  ) {
    this.cookie = new SessionCookie(env);
  }

  doorOf(request: FastifyRequest): Door {
    const there = this.doors.get(request);
    if (there) return there;
    const shown = { sessionHash: this.cookie.shownBy(request), address: request.ip, userAgent: request.headers['user-agent'] ?? null, locale: localeOf(request), readIn: readInBy(request) };
    const door = new Door(shown, this.mayEver, (unopened) => this.scoped.opened(unopened));
    this.doors.set(request, door);
    return door;
  }

  /** The browser's side of the session that this reply may begin or end. */
  sessionOn(reply: FastifyReply): OpenSession {
    return this.cookie.on(reply);
  }
}

// The language that somebody reads the portal in; a word that is none of ours is not heard.
function readInBy(request: FastifyRequest): Locale | null {
  const said = String(request.headers['x-practicum-locale'] ?? '');
  return isLocale(said) ? said : null;
}

// What the browser asks for, until somebody is signed in whose own choice is known.
function localeOf(request: FastifyRequest): Locale {
  return /^\s*es\b/i.test(request.headers['accept-language'] ?? '') ? 'es' : 'en';
}
