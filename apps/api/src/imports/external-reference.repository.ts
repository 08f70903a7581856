import type { Transaction } from '../platform/database/unit-of-work.js';

/** What another system's name stands for here, and the digest of the row that said so last. */
export interface KnownReference {
  readonly reference: string;
  readonly id: string;
  readonly digest: string;
}

/** Whose names these are: one school, one outside source, one kind of thing. */
export interface Naming {
  readonly schoolId: string;
  readonly source: string;
  readonly kind: string;
}

/** The references that are known already. */
export function knownReferences(transaction: Transaction, { schoolId, source, kind }: Naming, references: readonly string[]): Promise<readonly KnownReference[]> {
  return transaction.query<KnownReference>({
    // One look into the index for each name: within the transaction that fills the table the planner knows nothing of its size.
    text: `select x.reference, x.thing_id as id, x.row_digest as digest from unnest($4::text[]) as r(reference)
      cross join lateral (select * from external_reference where school_id = $1 and source = $2 and kind = $3 and reference = r.reference limit 1) x`,
    values: [schoolId, source, kind, references],
  });
}

/** Notes what each name stands for, with the digest of its row. */
export async function noteReferences(transaction: Transaction, { schoolId, source, kind }: Naming, noted: readonly KnownReference[]): Promise<void> {
  if (noted.length === 0) return;
  await transaction.query({
    text: `insert into external_reference (school_id, source, kind, reference, thing_id, row_digest)
      select $1, $2, $3, r.reference, r.id, r.digest from jsonb_to_recordset($4::jsonb) as r(reference text, id uuid, digest text)
      on conflict (school_id, source, kind, reference) do update set thing_id = excluded.thing_id, row_digest = excluded.row_digest`,
    values: [schoolId, source, kind, JSON.stringify(noted)],
  });
}
