import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { schemaText } from '@practicum/contract/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLScalarType } from 'graphql';
import { DoorKeeper } from '../access/door-keeper.js';
import type { RequestContext } from '../access/needs.js';
import { LOG, type Log } from '../log/log.js';
import { formatErrors } from './errors.js';
import { limitRules, MAX_TOKENS } from './limits.js';
import { scalars } from './scalars.js';
import { TrustedDocuments } from './trusted-documents.js';

/** GraphQL over HTTP: the contract's schema, answered by the resolvers of the features, compiled on second use. */
@Module({})
export class GraphqlModule {
  static with(vocabulary: Readonly<Record<string, readonly string[]>>, others: Readonly<Record<string, GraphQLScalarType>> = {}): DynamicModule {
    return {
      module: GraphqlModule,
      providers: [TrustedDocuments],
      imports: [
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          inject: [DoorKeeper, LOG],
          useFactory: (keeper: DoorKeeper, log: Log) => options({ ...scalars(vocabulary), ...others }, keeper, log),
        }),
      ],
    };
  }
}

function options(resolvers: Readonly<Record<string, GraphQLScalarType>>, keeper: DoorKeeper, log: Log): MercuriusDriverConfig {
  return {
    typeDefs: schemaText().join('\n'),
    resolvers: { ...resolvers },
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
    jit: 1,
    graphiql: false,
    allowBatchedQueries: false,
    validationRules: [...limitRules],
    graphql: { parseOptions: { maxTokens: MAX_TOKENS }, validateOptions: { maxErrors: 5 } },
    context: (request: FastifyRequest, reply: FastifyReply): RequestContext => ({ door: keeper.doorOf(request), session: keeper.sessionOn(reply) }),
    errorFormatter: (execution) => formatErrors(unwrapped(execution.errors ?? []), execution.data, log),
  };
}

// Mercurius puts the errors of a query that cannot run inside one error of its own.
function unwrapped(errors: readonly Error[]): readonly Error[] {
  return errors.flatMap((error) => {
    const inside = error instanceof GraphQLError && error.originalError ? error.originalError : error;
    return 'errors' in inside && Array.isArray(inside.errors) ? (inside.errors as readonly Error[]) : [error];
  });
}
