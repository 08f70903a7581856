import pg, { type CustomTypesConfig } from 'pg';

const { builtins } = pg.types;
const asDate = pg.types.getTypeParser(builtins.TIMESTAMPTZ);

// A calendar day stays text, an instant becomes ISO UTC, and whole numbers that a school can count stay numbers.
const ours = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, (text) => asDate(text).toISOString()],
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
]);

/** How values of the database arrive in the house. */
export const wireTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : ours.get(oid)) ?? pg.types.getTypeParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
};
