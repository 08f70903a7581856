/** A file as the school sends it in. */
export interface Upload {
  readonly kind: string;
  readonly file: File;
  /** Our names of columns to the file's. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What came of sending: a run to look at, sentences why not, or nothing. */
export type Sent = { readonly importRunId: string } | { readonly refusals: readonly string[] } | { readonly failed: 'signed-out' | 'no-answer' };

const SIGNED_OUT = 401;

/** Sends a file to be checked. Other fields go before the file, so that the server knows what is coming. */
export async function sendFile({ kind, file, columns }: Upload): Promise<Sent> {
  const form = new FormData();
  form.set('kind', kind);
  if (Object.keys(columns).length > 0) form.set('map', JSON.stringify(columns));
  form.set('file', file);
  try {
    const answer = await fetch('/imports', { method: 'POST', body: form, credentials: 'same-origin', headers: { 'x-practicum-csrf': '1' } });
    if (answer.status === SIGNED_OUT) return { failed: 'signed-out' };
    return told(await answer.json());
  } catch {
    return { failed: 'no-answer' };
  }
}

function told(body: unknown): Sent {
  if (typeof body !== 'object' || body === null) return { failed: 'no-answer' };
  if ('importRunId' in body && typeof body.importRunId === 'string') return { importRunId: body.importRunId };
  if (!('refusals' in body) || !Array.isArray(body.refusals)) return { failed: 'no-answer' };
  const refusals: readonly unknown[] = body.refusals;
  return { refusals: refusals.flatMap((one) => (typeof one === 'object' && one !== null && 'message' in one ? [String(one.message)] : [])) };
}
