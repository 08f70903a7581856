import type { FastifyReply } from 'fastify';

/** Lets a program on any web page read what is public anyway; nothing of a session goes with it. */
export function openToAnyPage(reply: FastifyReply): FastifyReply {
  return reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
}
