import { BadRequest } from '../access/refused-at-the-door.js';

/** A page of a list (Relay cursor connections). */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** What is asked of a list: how many, and after which row's sort values. */
export interface Page {
  readonly first: number;
  /** The sort values of the last row seen, in the order of the sort; none at the beginning. */
  readonly after: readonly (string | number)[] | null;
  /** Read one more than asked for, to know whether more follows. */
  readonly limit: number;
}

const USUAL = 20;
const MOST = 100;

/** Reads the arguments `first` and `after`; `keys` is how many values the list is sorted by. */
export function pageOf(asked: { readonly first?: number | null | undefined; readonly after?: string | null | undefined }, keys: number): Page {
  const first = asked.first ?? USUAL;
  if (first < 1 || first > MOST) throw new BadRequest(`"first" must be from 1 to ${MOST}.`);
  return { first, after: asked.after ? sortValues(asked.after, keys) : null, limit: first + 1 };
}

/** The page of the rows that were read with `page.limit`; each row's cursor is made of its sort values. */
export function connectionOf<Row, Node>(
  page: Page,
  rows: readonly Row[],
  of: { readonly sortedBy: (row: Row) => readonly (string | number)[]; readonly node: (row: Row) => Node; readonly totalCount: number },
): Connection<Node> {
  const edges = rows.slice(0, page.first).map((row) => ({ cursor: cursorOf(of.sortedBy(row)), node: of.node(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: of.totalCount,
  };
}

function cursorOf(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

function sortValues(cursor: string, keys: number): readonly (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === keys && values.every((value) => typeof value === 'string' || typeof value === 'number')) return values;
  } catch {
    // Said below, in the same words as any other cursor that is not ours.
  }
  throw new BadRequest('"after" is not a cursor of this list: leave it out to begin at the top.');
}
