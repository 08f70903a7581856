// Every question that the schema knows, each with arguments that are well made and mean nothing that is there.
import { isInputObjectType, isLeafType, isListType, isNonNullType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { features } from '../../apps/api/src/app.module.js';

/** One root field, asked. */
export interface RootQuestion {
  /** As the schema names it: `Query.cohorts`, `Mutation.logHours`. */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An id that nothing has. */
export const NOWHERE = '01890000-0000-7000-8000-000000000000';

/** Ids by the name of the argument that takes them; where it is just `id`, by the name of the root field. */
export type Ids = Readonly<Record<string, string>>;

const words = Object.assign({}, ...features.map(({ vocabulary }) => vocabulary)) as Readonly<Record<string, readonly string[]>>;
const plain: Readonly<Record<string, unknown>> = { String: 'x', Int: 1, Float: 1, Boolean: true, LocalDate: '2026-05-04', Instant: '2026-05-04T14:00:00Z', Minutes: 60, RecordFactBody: {}, EditionBody: {} };

/** Every query and mutation of the schema, in the schema's order. What `ids` does not name is nowhere. */
export function rootQuestions(schema: GraphQLSchema, ids: Ids = {}): readonly RootQuestion[] {
  const asked = (word: 'query' | 'mutation', type = word === 'query' ? schema.getQueryType() : schema.getMutationType()) =>
    Object.values(type?.getFields() ?? {}).map((field) => questionOf(word, `${type?.name}.${field.name}`, field, ids));
  return [...asked('query'), ...asked('mutation')];
}

function questionOf(word: string, name: string, { name: field, args, type }: GraphQLField<unknown, unknown>, ids: Ids): RootQuestion {
  const needed = args.filter((arg) => isNonNullType(arg.type));
  const declared = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const leaf = isLeafType(isNonNullType(type) ? type.ofType : type);
  return {
    name,
    query: `${word}${declared && `(${declared})`} { ${field}${given && `(${given})`}${leaf ? '' : ' { __typename }'} }`,
    variables: Object.fromEntries(needed.map((arg) => [arg.name, madeUp(arg.type, ids[arg.name === 'id' ? field : arg.name], ids)])),
  };
}

function madeUp(type: GraphQLInputType, id: string | undefined, ids: Ids): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType as GraphQLInputType, id, ids);
  if (isListType(type)) return [madeUp(type.ofType, id, ids)];
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, madeUp(field.type, ids[field.name], ids)]));
  }
  const value = type.name === 'ID' ? (id ?? NOWHERE) : (plain[type.name] ?? words[type.name]?.[0]);
  if (value === undefined) throw new Error(`Nothing is known to say for ${type.name}: add it here.`);
  return value;
}
