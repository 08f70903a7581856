import { describe, expect, it } from '@jest/globals';
import { describeKind, judge } from './describe-kind.fixture.js';

const rule = { by: 'accredited-college' };
const course = { id: 'm', field: 'medical-laboratory', weeks: 50, completedOn: '2024-02-01', creditsAccepted: true };
const served = (change: object = {}) => ({ person: { military: [{ ...course, ...change }] } });

describeKind('creditsAccepted', {
  accepted: [rule],
  refused: [['by', { by: 'friend' }], ['by', {}]],
  judged: [
    { says: 'credits that a college took count', rule, record: served(), expected: { status: 'met', evidence: ['m'] } },
    { says: 'credits that none took do not', rule, record: served({ creditsAccepted: false }), expected: { status: 'unmet', because: 'not-counted', evidence: ['m'] } },
    { says: 'nor where nothing is said', rule, record: served({ creditsAccepted: undefined }), expected: { status: 'unmet', because: 'not-counted' } },
    { says: 'nor those of a course that still runs', rule, record: served({ completedOn: null }), expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});

describe('credits on a route that asks for a military course', () => {
  it('are those of a course in its field', () => {
    const military = { kind: 'militaryTraining', name: 'course', field: 'medical-laboratory', weeks: 50 };
    const credits = { kind: 'creditsAccepted', name: 'credits', ...rule };
    expect(judge([military, credits], served({ field: 'ekg' }), '2026-05-04')[1]).toMatchObject({ status: 'unmet', because: 'no-evidence' });
  });
});
