import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback, type Env } from '../config/env.js';

/** A form of another site cannot send it, and a script of another site may not: its presence shows our own portal. */
export const OWN_HEADER = 'x-practicum-csrf';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']);

/** Refuses whatever changes something and does not come from the portal itself. */
export function refuseOtherOrigins(server: FastifyInstance, env: Env): void {
  server.addHook('onRequest', async (request, reply) => {
    if (READING.has(request.method) || isOurs(request, env)) return undefined;
    return reply.code(403).send({ errors: [{ message: 'This request did not come from the portal, so nothing was done.', extensions: { code: 'OTHER_ORIGIN' } }] });
  });
}

function isOurs(request: FastifyRequest, env: Env): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (request.headers[OWN_HEADER] === undefined) return false;
  if (typeof site === 'string' && !OWN_SITES.has(site)) return false;
  return origin === undefined || origin === env.publicUrl.origin || isThisMachine(origin, host, env);
}

// On one's own machine the same server is reached as localhost, 127.0.0.1 or through a development port.
function isThisMachine(origin: string, host: string | undefined, env: Env): boolean {
  if (!isLoopback(env.publicUrl.hostname) || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  return isLoopback(from.hostname) && from.host === host;
}
