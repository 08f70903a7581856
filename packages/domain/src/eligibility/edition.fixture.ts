// A small edition to test with.
import { parseEdition, type Edition } from './edition.js';

/** An edition with one route that asks for a completed program, with what is said about it. */
export function anEdition(more: Partial<Record<keyof Edition, unknown>> = {}): Edition {
  const parsed = parseEdition({
    credential: 'X-Y',
    name: 'X',
    body: 'Y',
    kind: 'national-certification',
    occupation: 'medical-assistant',
    edition: 'initial',
    effectiveOn: null,
    routes: [
      {
        code: 'ONE',
        name: 'One',
        requirements: [{ kind: 'programCompletion', name: 'completed', status: 'completed' }],
        source: 'A rule',
        sourceDate: 'today',
        confidence: 'confirmed',
      },
    ],
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}
