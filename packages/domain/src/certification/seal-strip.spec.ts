import { describe, expect, it } from '@jest/globals';
import { sealStrip } from './seal-strip.js';

const digest = Array.from({ length: 32 }, (_, byte) => (byte * 8).toString(16).padStart(2, '0')).join('');

describe('The seal strip', () => {
  it('draws one bar for each byte, none too low to be seen', () => {
    const bars = sealStrip(digest);
    expect(bars).toHaveLength(32);
    expect(bars[0]).toBe(0.15);
    expect(Math.max(...bars)).toBeLessThanOrEqual(1);
    expect(bars).toEqual([...bars].sort((a, b) => a - b));
  });

  it('is the same for the same digest in either case, and differs where a byte differs', () => {
    expect(sealStrip(digest.toUpperCase())).toEqual(sealStrip(digest));
    expect(sealStrip(`ff${digest.slice(2)}`)[0]).toBe(1);
    expect(sealStrip(`ff${digest.slice(2)}`).slice(1)).toEqual(sealStrip(digest).slice(1));
  });
});
