import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** The rules of an edition as an object; its keys are read by the domain's own shape, which names each fault by its place. */
export const editionBody = new GraphQLScalarType<Readonly<Record<string, unknown>>, unknown>({
  name: 'EditionBody',
  parseValue: rules,
  parseLiteral: (node, variables) => rules(valueFromASTUntyped(node, variables)),
});

function rules(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new GraphQLError('EditionBody must be an object: the rules of one edition.');
}
