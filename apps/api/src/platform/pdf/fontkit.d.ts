// The part of fontkit that laying out letters needs; the package brings no types of its own.
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly path: { readonly commands: readonly { readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'; readonly args: readonly number[] }[] };
  }

  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  /** Puts a mark where the letter before it has a place for such a mark; `null` where it has none. */
  export type AnchorStep = (this: unknown, mark: object, place: object | null, letter: number) => void;

  export interface Font {
    readonly unitsPerEm: number;
    /** Glyphs made before. A glyph keeps the letters that it first stood for. */
    _glyphs: Record<number, Glyph>;
    readonly _layoutEngine: { readonly engine: { readonly GPOSProcessor?: { applyAnchor: AnchorStep } } | null };
    hasGlyphForCodePoint(codePoint: number): boolean;
    getVariation(axes: Readonly<Record<string, number>>): Font;
    layout(text: string, features?: readonly string[], script?: string, language?: string, direction?: 'ltr' | 'rtl'): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
  }

  export function create(bytes: Uint8Array): Font;
}
