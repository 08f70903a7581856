/** A credential that there are rules for: a published one, or the school's own. */
export interface Choosable { readonly credential: string; readonly name: string }

/** Credentials as a field of many takes them. */
export const credentialChoices = (credentials: readonly Choosable[]) => credentials.map(({ credential, name }) => ({ value: credential, label: `${credential} · ${name}` }));
