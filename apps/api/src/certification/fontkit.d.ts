// The part of fontkit that drawing letters needs; the package brings no types of its own.
declare module 'fontkit' {
  export interface Glyph {
    readonly path: { toSVG(): string };
  }

  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[] };
  }

  export function create(bytes: Uint8Array): Font;
}
