import { describeKind } from './describe-kind.fixture.js';

const trained = (startedOn: string, completedOn: string | null) => ({
  enrollments: [
    { id: 'e', program: { code: 'MLT', field: 'medical-laboratory' }, startedOn, completedOn, status: completedOn ? 'completed' : 'active' },
  ],
});

describeKind('duration', {
  occupation: 'medical-laboratory-technician',
  accepted: [{ weeks: 26 }],
  refused: [['weeks', { weeks: 0 }], ['weeks', {}]],
  judged: [
    { says: 'exactly 26 weeks are enough', rule: { weeks: 26 }, record: trained('2025-09-08', '2026-03-09'), expected: { status: 'met', have: 26, need: 26, unit: 'week', evidence: ['e'] } },
    { says: 'a day less is not', rule: { weeks: 26 }, record: trained('2025-09-08', '2026-03-08'), expected: { status: 'unmet', have: 25, because: 'not-enough' } },
    { says: 'a program that still runs has not lasted', rule: { weeks: 26 }, record: trained('2025-01-06', null), expected: { status: 'unmet', because: 'not-completed' } },
    { says: 'nor has one that ends tomorrow', rule: { weeks: 26 }, record: trained('2025-01-06', '2026-05-05'), expected: { status: 'unmet', because: 'not-completed' } },
    { says: 'without a program there is no evidence', rule: { weeks: 26 }, record: {}, expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});
