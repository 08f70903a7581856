import type { FastifyInstance } from 'fastify';
import type { Env } from '../config/env.js';

// Styles that the interface library writes while drawing need 'unsafe-inline'; scripts never do.
const CONTENT = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
};

/** Tells browsers to hold every answer to its own origin; answers that are not files are kept nowhere. */
export function addSecurityHeaders(server: FastifyInstance, env: Env): void {
  const overHttps = env.publicUrl.protocol === 'https:';
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(HEADERS).header('cache-control', 'no-store');
    if (overHttps) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
}
