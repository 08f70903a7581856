import { roleNames, type Text } from '@practicum/copy';
import type { Language } from '../ui/format';

/** A role in the reader's words; a role without words yet stands as it is. */
export function roleName(role: string, language: Language): string {
  const names: Readonly<Record<string, Text>> = roleNames;
  return names[role]?.[language] ?? role;
}
