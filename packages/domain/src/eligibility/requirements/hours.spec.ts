import { describe, expect, it } from '@jest/globals';
import { describeKind, judge } from './describe-kind.fixture.js';

const line = { category: 'externship', credited: true, minutes: 9600, on: '2026-04-30' };
const log = (...lines: readonly object[]) => ({ hours: lines.map((one) => ({ ...line, ...one })) });
const practicum = { category: 'practicum', min: 160, setting: 'outpatient' };
const academic = { category: 'academic', min: 560, unit: 'contact-hour' };
const total = { category: 'total-instruction', min: 720, unit: 'clock-hour', includes: [{ category: 'externship', min: 160 }] };
const topical = { category: 'practicum', min: 160, topics: ['venipuncture-and-skin-puncture', 'phlebotomy'] };
const inTime = { category: 'practicum', min: 160, before: 'graduation' };
const disciplines = { category: 'total-instruction', min: 400, includes: [{ discipline: 'chemistry', min: 160 }] };
const graduated = (completedOn: string) => ({
  enrollments: [{ program: { code: 'MA', field: 'medical-assisting' }, startedOn: '2025-08-25', completedOn, status: 'completed' }],
});

describeKind('hours', {
  accepted: [practicum, academic, total, inTime, disciplines, topical, { ...total, unit: 'hour', includes: [{ category: 'externship', min: 160 }, { discipline: 'chemistry', min: 1 }] }],
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
    { says: 'hours worked for pay do not count where the rule forbids it', rule: { ...practicum, unpaid: true }, record: log({ setting: 'ambulatory', paid: true }, { setting: 'ambulatory', paid: false, minutes: 60 }), expected: { status: 'unmet', have: 1 } },
    { says: 'hours of the day of graduation are before it', rule: inTime, record: { ...log({}), ...graduated('2026-04-30') }, expected: { status: 'met', have: 160 } },
    { says: 'those of the day after are not', rule: inTime, record: { ...log({}), ...graduated('2026-04-29') }, expected: { status: 'unmet', have: 0 } },
    { says: 'without a program there is no graduation to be before', rule: inTime, record: log({}), expected: { status: 'unmet', have: 0 } },
    { says: 'each discipline has its own floor', rule: disciplines, record: log({ discipline: 'chemistry', minutes: 12000 }, { category: 'didactic', minutes: 12000 }), expected: { status: 'met', have: 400, floors: [{ of: 'chemistry', have: 200, need: 160 }] } },
    { says: 'a quarter of an hour under the floor is under it', rule: disciplines, record: log({ discipline: 'chemistry', minutes: 9585 }, { discipline: 'hematology', minutes: 14415 }), expected: { status: 'unmet', have: 400, because: 'part-not-enough' } },
    { says: 'hours on a topic are asked for by it', rule: topical, record: log({ topics: ['inhalation', 'phlebotomy'] }, { topics: ['specimen-collection'] }, {}), expected: { status: 'met', have: 160, evidence: ['#/hours/0'] } },
    { says: 'and not met by hours on others', rule: topical, record: log({ topics: ['specimen-collection'] }), expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
    { says: 'too few are not enough', rule: practicum, record: log({ setting: 'ambulatory', minutes: 60 }), expected: { status: 'unmet', because: 'not-enough', evidence: ['#/hours/0'] } },
    { says: 'one place of a group is enough', rule: { category: 'clinical', min: 160, setting: 'clia-or-accredited-laboratory' }, record: log({ setting: 'clia-laboratory' }), expected: { status: 'met' } },
  ],
});

it('tell no floors where the rule has none', () => {
  expect(judge([{ kind: 'hours', name: 'asked', ...academic }], log({}), '2026-05-04')[0]).not.toHaveProperty('floors');
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

  it('serve each floor by what counts for it', () => {
    const withFloor = { kind: 'hours', name: 'asked', category: 'total-instruction', min: 150, includes: [{ category: 'externship', min: 160 }] };
    const lab = { category: 'lab', on: '2026-05-05', minutes: 600 } as const;
    expect(judge([withFloor], done, '2026-05-04', { plan: { shifts: [lab, shift('2026-05-12', 600)] } })[0]).toMatchObject({ status: 'projected', on: '2026-05-12', because: 'part-not-enough' });
    expect(judge([withFloor], done, '2026-05-04', { plan: { shifts: [lab] } })[0]).toMatchObject({ status: 'unmet' });
  });

  it('are projected by the last of what is missing, and only where the plan serves all of it', () => {
    const withFloor = { kind: 'hours', name: 'asked', category: 'total-instruction', min: 160, includes: [{ category: 'academic', min: 10 }] };
    const lab = { category: 'lab', on: '2026-05-12', minutes: 600 } as const;
    expect(judge([withFloor], done, '2026-05-04', { plan: { shifts: [shift('2026-05-05', 600), lab] } })[0]).toMatchObject({ status: 'projected', on: '2026-05-12' });
    expect(judge([withFloor], done, '2026-05-04', { plan: { shifts: [shift('2026-05-05', 600)] } })[0]).toMatchObject({ status: 'unmet' });
  });

  it('go on from today at the pace of what counts, where no shift is planned', () => {
    const pace = [{ category: 'lab' as const, minutesPerWeek: 6000 }, { category: 'externship' as const, minutesPerWeek: 600 }];
    expect(judge([rule], done, '2026-05-04', { plan: { shifts: [], pace } })[0]).toMatchObject({ status: 'projected', on: '2026-05-11' });
  });

  it('do not count on the day itself, nor where they are of another kind', () => {
    expect(judge([rule], done, '2026-05-04', { plan: { shifts: [shift('2026-05-04', 600)] } })[0]).toMatchObject({ status: 'unmet' });
    expect(judge([rule], done, '2026-05-04', { plan: { shifts: [{ category: 'lab', on: '2026-05-05', minutes: 600 }, shift('2026-05-12', 600)] } })[0]).toMatchObject({ status: 'projected', on: '2026-05-12' });
  });

  it('are not projected beyond graduation, where they have to be served before it', () => {
    const enrolled = { ...done, enrollments: [{ program: { code: 'MA', field: 'medical-assisting' }, startedOn: '2025-08-25', expectedCompletionOn: '2026-05-11', status: 'active' }] };
    const before = { ...rule, before: 'graduation' };
    expect(judge([before], enrolled, '2026-05-04', { plan: { shifts: [shift('2026-05-11', 600)] } })[0]).toMatchObject({ status: 'projected', on: '2026-05-11' });
    expect(judge([before], enrolled, '2026-05-04', { plan: { shifts: [shift('2026-05-12', 600)] } })[0]).toMatchObject({ status: 'unmet', have: 150 });
  });
});
