import { describeKind } from './describe-kind.fixture.js';

const served = (...military: readonly object[]) => ({ person: { military } });

describeKind('militaryTraining', {
  accepted: [{ field: 'phlebotomy' }, { field: 'medical-laboratory', weeks: 50 }],
  refused: [['field', { field: 'cookery' }], ['weeks', { field: 'phlebotomy', weeks: 0 }]],
  judged: [
    { says: 'a completed course in the field counts', rule: { field: 'phlebotomy' }, record: served({ id: 'm', field: 'phlebotomy', completedOn: '2024-02-01' }), expected: { status: 'met', evidence: ['m'] } },
    { says: 'another field does not', rule: { field: 'phlebotomy' }, record: served({ field: 'ekg', completedOn: '2024-02-01' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'nor does a course that still runs', rule: { field: 'phlebotomy' }, record: served({ field: 'phlebotomy', completedOn: null }), expected: { status: 'unmet' } },
    { says: 'forty-nine weeks are not fifty', rule: { field: 'medical-laboratory', weeks: 50 }, record: served({ field: 'medical-laboratory', weeks: 49, completedOn: '2024-02-01' }), expected: { status: 'unmet', have: 49, need: 50, unit: 'week' } },
    { says: 'fifty are', rule: { field: 'medical-laboratory', weeks: 50 }, record: served({ field: 'medical-laboratory', weeks: 50, completedOn: '2024-02-01' }), expected: { status: 'met', have: 50 } },
    { says: 'the longest of several courses is told', rule: { field: 'medical-laboratory', weeks: 50 }, record: served({ field: 'medical-laboratory', weeks: 12, completedOn: '2023-02-01' }, { field: 'medical-laboratory', weeks: 49, completedOn: '2024-02-01' }), expected: { status: 'unmet', have: 49, because: 'not-enough' } },
  ],
});
