import { GraphQLError, Kind, type ASTVisitor, type FieldNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

// The second wall behind the trusted documents: what no portal of ours would ever ask, nobody gets.
const LIMITS = { aliases: 15, directives: 8, rootMutations: 5, rootFields: 20 } as const;

/** Levels of fields that a query may nest. */
export const MAX_DEPTH = 10;
/** Words and signs that a query text may have. */
export const MAX_TOKENS = 1_000;
/** Errors that one answer tells. */
export const MAX_ERRORS = 5;

function counting(what: string, most: number, counts: (visit: () => void) => ASTVisitor): ValidationRule {
  return (context: ValidationContext) => {
    let seen = 0;
    return counts(() => {
      seen += 1;
      if (seen === most + 1) context.reportError(new GraphQLError(`The query is too large: it may have at most ${most} ${what}.`));
    });
  };
}

const rootFields = (operation: string) => (visit: () => void): ASTVisitor => ({
  OperationDefinition(node) {
    if (operation !== 'any' && node.operation !== operation) return;
    for (const selection of node.selectionSet.selections) if (selection.kind === Kind.FIELD) visit();
  },
});

// Fragments are followed; one that spreads itself is refused by GraphQL's own rules and only must not hang this one.
function deepest(selections: SelectionSetNode | undefined, context: ValidationContext, within: ReadonlySet<string>): number {
  const depths = (selections?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.FIELD) return 1 + deepest(selection.selectionSet, context, within);
    if (selection.kind === Kind.INLINE_FRAGMENT) return deepest(selection.selectionSet, context, within);
    const name = selection.name.value;
    return within.has(name) ? 0 : deepest(context.getFragment(name)?.selectionSet, context, new Set([...within, name]));
  });
  return Math.max(0, ...depths);
}

const notTooDeep: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (deepest(node.selectionSet, context, new Set()) <= MAX_DEPTH) return;
    context.reportError(new GraphQLError(`The query is too deep: it may nest at most ${MAX_DEPTH} levels of fields.`));
  },
});

/** Rules that a document must keep beside those of GraphQL itself. */
export const limitRules: readonly ValidationRule[] = [
  counting('aliases', LIMITS.aliases, (visit) => ({ Field(node: FieldNode) { if (node.alias) visit(); } })),
  counting('directives', LIMITS.directives, (visit) => ({ Directive() { visit(); } })),
  counting('mutations', LIMITS.rootMutations, rootFields('mutation')),
  counting('fields at the root', LIMITS.rootFields, rootFields('any')),
  notTooDeep,
];
