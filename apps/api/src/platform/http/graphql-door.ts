import type { FastifyInstance } from 'fastify';
import { BadRequest } from '../access/refused-at-the-door.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';

/** Before a GraphQL request runs: its document becomes the text that it stands for. Reading goes by POST like everything else. */
export function keepTrustedDocuments(server: FastifyInstance, documents: () => TrustedDocuments): void {
  server.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return undefined;
    if (request.method !== 'POST') return reply.code(405).header('allow', 'POST').send(errorAnswer('Send GraphQL requests by POST.'));
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return reply.code(415).send(errorAnswer('Send JSON: content-type application/json.'));
    const body = request.body;
    if (typeof body !== 'object' || body === null) return reply.code(400).send(errorAnswer('Send a JSON object.'));
    try {
      request.body = { ...body, query: documents().textOf(body, request.ip) };
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error;
      return reply.code(400).send(errorAnswer(error.message));
    }
    return undefined;
  });
}

function errorAnswer(message: string): object {
  return { data: null, errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}
