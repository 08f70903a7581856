import { parseArgs } from 'node:util';

/** What a verb was given, by flag; or the sentence that says what is wrong with it. */
export type Flags<Name extends string> =
  | { readonly ok: true; readonly value: Readonly<Partial<Record<Name, string>>> }
  | { readonly ok: false; readonly says: string };

/** Reads `--flag value` pairs and switches; an unknown flag, a missing value and a missing required flag are each named. */
export function readFlags<Name extends string>(args: readonly string[], known: readonly Name[], required: readonly Name[], switches: readonly Name[] = []): Flags<Name> {
  try {
    const options = Object.fromEntries([
      ...known.map((name) => [name, { type: 'string' }] as const),
      ...switches.map((name) => [name, { type: 'boolean' }] as const),
    ]);
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false, strict: true });
    // The parser was told exactly these names.
    const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) as Partial<Record<Name, string>>;
    const missing = required.filter((name) => !given[name]);
    if (missing.length > 0) return { ok: false, says: `Missing: ${missing.map((name) => `--${name}`).join(', ')}.` };
    return { ok: true, value: given };
  } catch (error) {
    return { ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}
