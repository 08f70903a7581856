import { describeKind } from './describe-kind.fixture.js';

const both = ['first-scrub', 'second-scrub'];
const limits = [
  { role: 'second-scrub', max: 40 },
  { procedure: 'diagnostic-endoscopy', max: 10, onlyAs: 'second-scrub' },
  { procedure: 'vaginal-delivery', max: 5, onlyAs: 'second-scrub' },
];
const total = { countedRoles: both, min: 60, limits };
const first = { countedRoles: ['first-scrub'], specialties: ['general', 'orthopedic'], min: 20, limits };
const capped = { ...first, maxCountedPerSpecialty: 15 };
const line = { procedure: 'surgical-case', count: 20, role: 'first-scrub', specialty: 'general', verified: true, on: '2026-03-11' };
const second = { ...line, role: 'second-scrub', count: 40 };
const endoscopies = { ...second, procedure: 'diagnostic-endoscopy' };
const deliveries = { ...second, procedure: 'vaginal-delivery', specialty: 'obstetrics-gynecology' };
const log = (...lines: readonly object[]) => ({ procedures: lines.map((one) => ({ ...line, ...one })) });

describeKind('caseCount', {
  occupation: 'surgical-technology',
  accepted: [total, first, capped],
  refused: [['countedRoles', { ...total, countedRoles: ['observed'] }], ['min', { ...total, min: 0 }], ['specialties', { ...first, specialties: ['dental'] }], ['limits', { ...total, limits: [] }]],
  judged: [
    { says: 'twenty first and forty second scrubs make sixty', rule: total, record: log({}, second), expected: { status: 'met', evidence: ['#/procedures/0', '#/procedures/1'], have: 60, need: 60, unit: 'time' } },
    { says: 'of more than forty second scrubs forty count', rule: total, record: log({ count: 19 }, { ...second, count: 45 }), expected: { status: 'unmet', have: 59, because: 'held-back-by-limit' } },
    { says: 'ten endoscopies count', rule: total, record: log({}, { ...endoscopies, count: 10 }), expected: { have: 30, because: 'not-enough' } },
    { says: 'and not an eleventh', rule: total, record: log({}, { ...endoscopies, count: 11 }), expected: { have: 30 } },
    { says: 'five deliveries count beside them', rule: total, record: log({}, { ...endoscopies, count: 12 }, { ...deliveries, count: 6 }), expected: { have: 35 } },
    { says: 'and all of them are second scrubs', rule: total, record: log({}, endoscopies, deliveries, { ...second, count: 30 }), expected: { have: 60, status: 'met' } },
    { says: 'the limits leave out what helps least', rule: total, record: log({}, endoscopies, deliveries, { ...second, count: 12 }), expected: { have: 47 } },
    { says: 'an endoscopy counts as a second scrub only', rule: total, record: log({}, { ...endoscopies, role: 'first-scrub', count: 12 }), expected: { have: 30 } },
    { says: 'and never as a first', rule: first, record: log({ count: 15 }, { ...endoscopies, role: 'first-scrub' }), expected: { status: 'unmet', have: 15 } },
    { says: 'observed cases never count', rule: total, record: log({ count: 59 }, { role: 'observed' }), expected: { status: 'unmet', have: 59 } },
    { says: 'nor what nobody signed', rule: total, record: log({ verified: false }), expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
    { says: 'a specialty that is not asked for does not count', rule: first, record: log({ count: 19 }, { specialty: 'ophthalmic' }, { specialty: undefined }), expected: { status: 'unmet', have: 19 } },
    { says: 'at most so many of each specialty', rule: capped, record: log({ count: 30 }, { specialty: 'orthopedic', count: 4 }), expected: { status: 'unmet', have: 19 } },
    { says: 'which the others can make up for', rule: capped, record: log({ count: 30 }, { specialty: 'orthopedic', count: 5 }), expected: { status: 'met', have: 20 } },
    { says: 'a logged observation of an endoscopy is no second scrub', rule: total, record: log({ count: 59 }, { ...endoscopies, role: 'observed' }), expected: { status: 'unmet', have: 59, evidence: ['#/procedures/0'] } },
  ],
});
