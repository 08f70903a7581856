import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '@practicum/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../config/env.js';

/** A fresh session: the secret goes to the browser, its hash to the database. */
export interface SessionSecret {
  readonly secret: string;
  readonly hash: Buffer;
}

/** What a handler may do to the browser's side of a session. */
export interface OpenSession {
  give(secret: string, expiresAt: Instant): void;
  clear(): void;
}

/** 256 random bits; nobody can look a session up by what the database holds. */
export function newSessionSecret(): SessionSecret {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

/** The cookie that carries a session: out of reach of scripts, and bound to this host wherever there is https. */
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(env: Env) {
    this.secure = env.publicUrl.protocol === 'https:';
    this.name = this.secure ? '__Host-practicum' : 'practicum';
  }

  /** The hash of the session that a request shows. */
  shownBy(request: FastifyRequest): Buffer | null {
    const secret = request.cookies[this.name];
    return secret ? hashOf(secret) : null;
  }

  on(reply: FastifyReply): OpenSession {
    const bound = { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
    return {
      give: (secret, expiresAt) => void reply.setCookie(this.name, secret, { ...bound, expires: new Date(expiresAt) }),
      clear: () => void reply.clearCookie(this.name, bound),
    };
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
