/** A source with its addresses as links. */
export function SourceText({ source }: { readonly source: string }) {
  return source.split(/(https:\/\/[^\s;,)]+)/).map((part, at) => (part.startsWith('https://') ? <a key={at} href={part} target="_blank" rel="noreferrer">{part}</a> : part));
}

/** The first address that a source names. */
export const addressIn = (source: string): string | undefined => /https:\/\/[^\s;,)]+/.exec(source)?.[0];
