import type { PortalCopy } from '@practicum/copy';

/** A role in the reader's words; a role without words yet stands as it is. */
export function roleName(role: string, copy: PortalCopy): string {
  const names: Readonly<Record<string, string>> = copy.role;
  return names[role] ?? role;
}
