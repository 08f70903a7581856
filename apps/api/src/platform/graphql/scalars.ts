import { isLocalDate, type Instant, type LocalDate } from '@practicum/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

type Check<T> = (value: unknown) => value is T;

// One maker for all: what comes in and what goes out are held to the same shape.
function scalar<T>(name: string, check: Check<T>, wanted: string): GraphQLScalarType<T, T> {
  const held = (value: unknown): T => {
    if (check(value)) return value;
    throw new GraphQLError(`${name} must be ${wanted}.`);
  };
  return new GraphQLScalarType<T, T>({ name, serialize: held, parseValue: held, parseLiteral: (node) => held(literal(node)) });
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/;
const isInstant = (value: unknown): value is Instant => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
const isDay = (value: unknown): value is LocalDate => typeof value === 'string' && isLocalDate(value);
const isMinutes = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);

const ownScalars = {
  LocalDate: scalar('LocalDate', isDay, 'a day that exists, written YYYY-MM-DD'),
  Instant: scalar('Instant', isInstant, 'an instant in UTC, such as 2026-05-01T14:00:00Z'),
  Minutes: scalar('Minutes', isMinutes, 'a whole number of minutes'),
};

/** A closed vocabulary of the domain as a scalar: the same hyphenated words in the answer as in TypeScript and in the row. */
export function wordScalar(name: string, words: readonly string[]): GraphQLScalarType {
  const known = new Set(words);
  return scalar(name, (value): value is string => typeof value === 'string' && known.has(value), `one of ${words.join(', ')}`);
}

/** Every scalar of the schema, given the domain's vocabularies. */
export function scalars(vocabulary: Readonly<Record<string, readonly string[]>>): Record<string, GraphQLScalarType> {
  const words = Object.entries(vocabulary).map(([name, list]) => [name, wordScalar(name, list)] as const);
  return { ...ownScalars, ...Object.fromEntries(words) };
}
