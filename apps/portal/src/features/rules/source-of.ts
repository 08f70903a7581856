import type { Rules_EditionFragment } from '@practicum/contract/client';
import { parseEdition } from '@practicum/domain';

/** The source of an edition's first route: what it is mostly read against. */
export function sourceOf({ rules }: Pick<Rules_EditionFragment, 'rules'>): string | null {
  const parsed = parseEdition(rules);
  return parsed.ok ? (parsed.value.routes[0]?.source ?? null) : null;
}
