// Thirty-two bars drawn from a digest, so that two people can compare two papers at a glance. Never the proof itself.

/** The heights of the bars, each from 0.15 to 1: one for each byte of a SHA-256 in hexadecimal. */
export function sealStrip(digest: string): readonly number[] {
  const bytes = digest.match(/[0-9a-f]{2}/gi) ?? [];
  return Array.from({ length: 32 }, (_, place) => {
    const byte = Number.parseInt(bytes[place] ?? '00', 16);
    return Math.round((0.15 + (byte / 255) * 0.85) * 1000) / 1000;
  });
}
