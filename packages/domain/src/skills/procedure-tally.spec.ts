import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { procedureEntry } from './logged-procedures.fixture.js';
import { procedureTallies } from './procedure-tally.js';
import { procedures, procedureStatuses } from './procedure-words.js';

describe('The tally of procedures', () => {
  it('counts what is signed and what waits, and forgets what was given back', () => {
    const entries = [
      procedureEntry({ count: 3, status: 'verified' }),
      procedureEntry({ count: 2, status: 'submitted' }),
      procedureEntry({ count: 9, status: 'returned' }),
      procedureEntry({ procedure: 'ekg', count: 1, status: 'submitted' }),
      procedureEntry({ procedure: 'skin-test', count: 4, status: 'returned' }),
    ];
    expect(procedureTallies(entries)).toEqual([
      { procedure: 'venipuncture', verified: 3, waiting: 2 },
      { procedure: 'ekg', verified: 0, waiting: 1 },
    ]);
  });

  it('loses no procedure', () => {
    const line = fc.record({ procedure: fc.constantFrom(...procedures), count: fc.integer({ min: 1, max: 500 }), status: fc.constantFrom(...procedureStatuses) });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const told = procedureTallies(lines).reduce((sum, { verified, waiting }) => sum + verified + waiting, 0);
        expect(told).toBe(lines.reduce((sum, { count, status }) => (status === 'returned' ? sum : sum + count), 0));
      }),
    );
  });
});
