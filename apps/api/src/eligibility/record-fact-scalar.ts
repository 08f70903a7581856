import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** One fact of the record as an object; its keys are read by the section's own shape. */
export const recordFactBody = new GraphQLScalarType<Readonly<Record<string, unknown>>, unknown>({
  name: 'RecordFactBody',
  parseValue: fact,
  parseLiteral: (node, variables) => fact(valueFromASTUntyped(node, variables)),
});

function fact(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new GraphQLError('RecordFactBody must be an object with the keys of its section.');
}
