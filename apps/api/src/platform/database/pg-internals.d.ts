// Two files of node-postgres that have no types of their own.
declare module 'pg/lib/utils.js' {
  const utils: { prepareValue(value: unknown): unknown };
  export default utils;
}

declare module 'pg/lib/result.js' {
  import type { CustomTypesConfig } from 'pg';

  /** Gathers the rows of one statement. */
  export default class Result {
    constructor(rowMode: string, types: CustomTypesConfig);
    rows: Record<string, unknown>[];
    rowCount: number | null;
    addFields(fields: unknown): void;
    parseRow(fields: unknown): Record<string, unknown>;
    addCommandComplete(message: unknown): void;
  }
}
