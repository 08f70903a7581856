import { describe, expect, it } from '@jest/globals';
import { describeKind, judge } from './describe-kind.fixture.js';

const line = { category: 'externship', credited: true, minutes: 9600, on: '2026-04-30' };
const log = (...lines: readonly object[]) => ({ hours: lines.map((one) => ({ ...line, ...one })) });
const practicum = { category: 'practicum', min: 160, setting: 'outpatient' };
const academic = { category: 'academic', min: 560, unit: 'contact-hour' };
const total = { category: 'total-instruction', min: 720, unit: 'clock-hour', includes: [{ category: 'externship', min: 160 }] };

describeKind('hours', {
  accepted: [practicum, academic, total],
  refused: [['category', { category: 'leisure', min: 1 }], ['min', { category: 'didactic', min: 0 }], ['setting', { ...practicum, setting: 'moon' }]],
  judged: [
    { says: 'a practicum is the externship in its setting', rule: practicum, record: log({ setting: 'ambulatory' }), expected: { status: 'met', have: 160, need: 160, unit: 'hour' } },
    { says: 'a quarter of an hour short is short', rule: practicum, record: log({ setting: 'ambulatory', minutes: 9585 }), expected: { status: 'unmet', have: 159.75 } },
    { says: 'another setting does not count', rule: practicum, record: log({ setting: 'inpatient' }), expected: { status: 'unmet', have: 0 } },
    { says: 'what is not credited does not count', rule: practicum, record: log({ setting: 'ambulatory', credited: false }), expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
    { says: 'academic hours are classroom, lab and simulation, and never the externship', rule: academic, record: log({ category: 'didactic', minutes: 21600 }, { category: 'lab', minutes: 10800 }, { minutes: 13200 }), expected: { status: 'unmet', have: 540, need: 560 } },
    { says: 'orientation counts for nothing else', rule: total, record: log({ category: 'orientation', minutes: 99000 }), expected: { status: 'unmet', have: 0 } },
    { says: 'a total is met with its floor', rule: total, record: log({}, { category: 'didactic', minutes: 33600 }), expected: { status: 'met', have: 720, floors: [{ of: 'externship', have: 160, need: 160 }] } },
    { says: 'and not without it', rule: total, record: log({ minutes: 9540 }, { category: 'didactic', minutes: 43200 }), expected: { status: 'unmet', have: 879, need: 720, because: 'part-not-enough' } },
    { says: 'supervision is asked for by name', rule: { ...practicum, supervised: true }, record: log({ setting: 'ambulatory' }), expected: { status: 'unmet', have: 0 } },
  ],
});

describe('hours that are planned', () => {
  const rule = { kind: 'hours', name: 'asked', category: 'practicum', min: 160 };
  const done = log({ minutes: 9000 });
  const shift = (on: string, minutes = 300) => ({ category: 'externship', on, minutes }) as const;

  it('are projected on the day of the shift that completes them', () => {
    const plan = { shifts: [shift('2026-05-12'), shift('2026-05-05')] };
    expect(judge([rule], done, '2026-05-04', { plan })[0]).toMatchObject({ status: 'projected', on: '2026-05-12', have: 150 });
  });

  it('go on at the pace once the shifts are over', () => {
    const plan = { shifts: [shift('2026-05-05')], pace: [{ category: 'externship' as const, minutesPerWeek: 600 }] };
    expect(judge([rule], done, '2026-05-04', { plan })[0]).toMatchObject({ status: 'projected', on: '2026-05-09' });
  });

  it('never count as served, and a plan that is too short projects nothing', () => {
    expect(judge([rule], done, '2026-05-04', { plan: { shifts: [shift('2026-05-05')] } })[0]).toMatchObject({ status: 'unmet', have: 150 });
    expect(judge([rule], done, '2026-05-04', { plan: { shifts: [shift('2026-05-03', 600)] } })[0]).toMatchObject({ status: 'unmet' });
  });
});
