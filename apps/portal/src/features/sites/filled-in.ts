/** The fields of a form that somebody wrote in; an empty one is not sent. */
export function filledIn<Name extends string>(fields: Readonly<Record<Name, string | null>>): Partial<Record<Name, string>> {
  const written = Object.entries<string | null>(fields).filter(([, text]) => text !== null && text.trim() !== '');
  // The names are those that came in.
  return Object.fromEntries(written) as Partial<Record<Name, string>>;
}
