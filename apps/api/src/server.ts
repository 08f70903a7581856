import 'reflect-metadata';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphQLSchema } from 'graphql';
import { appModule } from './app.module.js';
import { SystemClock, type Clock } from './platform/clock/clock.js';
import type { Env } from './platform/config/env.js';
import { TrustedDocuments } from './platform/graphql/trusted-documents.js';
import { keepTrustedDocuments } from './platform/http/graphql-door.js';
import { servePortal } from './platform/http/portal-files.js';
import { refuseOtherOrigins } from './platform/http/same-origin.js';
import { addSecurityHeaders } from './platform/http/security-headers.js';
import { makeLog, NestLog } from './platform/log/log.js';

const LARGEST_BODY = 64 * 1024;

/** The whole server, ready to listen. A test gives a clock of its own. */
export async function makeServer(env: Env, clock: Clock = new SystemClock()): Promise<NestFastifyApplication> {
  const log = makeLog(env);
  // Only a proxy on this machine is believed about who it speaks for.
  const adapter = new FastifyAdapter({ bodyLimit: LARGEST_BODY, trustProxy: 'loopback', forceCloseConnections: 'idle', requestTimeout: 30_000 });
  const app = await NestFactory.create<NestFastifyApplication>(appModule({ env, log, clock }), adapter, { logger: new NestLog(log), abortOnError: false });
  const server = app.getHttpAdapter().getInstance();
  addSecurityHeaders(server, env);
  refuseOtherOrigins(server, env);
  keepTrustedDocuments(server, () => app.get(TrustedDocuments, { strict: false }));
  await app.register(cookie);
  await app.register(multipart);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  await servePortal(server);
  app.enableShutdownHooks();
  await app.init();
  await server.ready();
  return app;
}

/** The schema as a server answers it, handlers included. */
export function schemaOf(app: NestFastifyApplication): GraphQLSchema {
  return app.get(GraphQLSchemaHost, { strict: false }).schema;
}
