import type { DynamicModule, Type } from '@nestjs/common';
import type { GraphQLScalarType } from 'graphql';
import type { EntitySchema } from 'typeorm';

/** What a feature hands to the house: one of these per folder, listed once in `app.module.ts`. */
export interface Feature {
  readonly module: Type | DynamicModule;
  /** The scalars of its SDL file that are closed lists of words: the name there, the domain's list here. */
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>;
  /** Scalars of its SDL file that are no list of words. */
  readonly scalars?: Readonly<Record<string, GraphQLScalarType>>;
  /** Its TypeORM entities; only tables of low volume have one. */
  readonly entities?: readonly EntitySchema[];
}
