import { describe, expect, it } from '@jest/globals';
import { describeKind, judge } from './describe-kind.fixture.js';

const rule = { countedRoles: ['first-scrub'], specialties: ['orthopedic', 'ophthalmic', 'neurosurgery'], min: 2, minEach: 10 };
const line = { procedure: 'surgical-case', count: 10, role: 'first-scrub', verified: true, on: '2026-03-11' };
const log = (...lines: readonly object[]) => ({ procedures: lines.map((one) => ({ ...line, ...one })) });
const orthopedic = { specialty: 'orthopedic' };
const ophthalmic = { specialty: 'ophthalmic' };

describeKind('caseSpread', {
  occupation: 'surgical-technology',
  accepted: [rule, { ...rule, maxCountedEach: 15 }],
  refused: [['minEach', { ...rule, minEach: undefined }], ['specialties', { ...rule, specialties: [] }], ['countedRoles', { ...rule, countedRoles: ['observed'] }]],
  judged: [
    { says: 'two specialties with ten first scrubs each', rule, record: log(orthopedic, ophthalmic), expected: { status: 'met', evidence: ['#/procedures/0', '#/procedures/1'], have: 2, need: 2, unit: 'specialty' } },
    { says: 'nine are not ten', rule, record: log(orthopedic, { ...ophthalmic, count: 9 }), expected: { status: 'unmet', have: 1, because: 'not-enough' } },
    { says: 'lines of one specialty add up', rule, record: log(orthopedic, { ...ophthalmic, count: 4 }, { ...ophthalmic, count: 6 }), expected: { status: 'met' } },
    { says: 'second scrubs do not count', rule, record: log(orthopedic, { ...ophthalmic, role: 'second-scrub' }), expected: { status: 'unmet', have: 1 } },
    { says: 'nor a specialty that is not on the list', rule, record: log(orthopedic, { specialty: 'general' }), expected: { status: 'unmet', have: 1 } },
    { says: 'many in one specialty are still one', rule: { ...rule, maxCountedEach: 15 }, record: log({ ...orthopedic, count: 40 }), expected: { status: 'unmet', have: 1 } },
    { says: 'without cases there is nothing to spread', rule, record: {}, expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
  ],
});

describe('the limits of a route', () => {
  const count = { kind: 'caseCount', name: 'count', countedRoles: ['first-scrub'], min: 1, limits: [{ procedure: 'vaginal-delivery', max: 5, onlyAs: 'second-scrub' }] };

  it('hold for the spread as well, though another rule wrote them', () => {
    const spread = { ...rule, kind: 'caseSpread', name: 'spread', specialties: ['obstetrics-gynecology'], min: 1 };
    const record = log({ procedure: 'vaginal-delivery', specialty: 'obstetrics-gynecology' });
    expect(judge([spread], record, '2026-05-04')[0]).toMatchObject({ status: 'met' });
    expect(judge([count, spread], record, '2026-05-04')[1]).toMatchObject({ status: 'unmet', have: 0 });
  });
});
