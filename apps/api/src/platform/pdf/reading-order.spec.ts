import { describe, expect, it } from '@jest/globals';
import { directedRuns } from './reading-order.js';

// As it is seen from left to right; what is written to the left stands between ‹ and ›.
const seen = (line: string) => directedRuns(line).map(({ text, rightToLeft }) => (rightToLeft ? `‹${text}›` : text)).join('');

describe('The order in which the parts of a line stand', () => {
  it.each([
    ['Ana Reyes', 'Ana Reyes'],
    ['محمد علي', '‹محمد علي›'],
    ['Ana محمد علي Reyes', 'Ana ‹محمد علي› Reyes'],
    ['علي Smith', 'Smith‹علي ›'],
    ['John (علي) Smith', 'John (‹علي›) Smith'],
    ['علي 1990-05', '1990-05‹علي ›'],
    ['Room 12, דוד 34', 'Room 12, 34‹דוד ›'],
    ['', ''],
  ])('%s is seen as %s', (line, order) => expect(seen(line)).toBe(order));
});
