import { describeKind } from './describe-kind.fixture.js';

const rule = { years: 18 };
const vocational = { ...rule, exception: 'career-technical' };
const born = (bornOn: string | undefined, type?: string) => ({
  ...(bornOn && { person: { bornOn } }),
  ...(type && { enrollments: [{ id: 'e', program: { code: 'PHB', field: 'phlebotomy', type }, startedOn: '2026-01-05', status: 'active' }] }),
});

describeKind('minAge', {
  occupation: 'phlebotomy',
  accepted: [rule, vocational],
  refused: [['years', { years: 0 }], ['years', {}], ['exception', { ...rule, exception: 'twins' }]],
  judged: [
    { says: 'the eighteenth birthday is old enough', rule, record: born('2008-05-04'), expected: { status: 'met', evidence: ['#/person/bornOn'] } },
    { says: 'the day before is not', rule, record: born('2008-05-05'), expected: { status: 'met-on', on: '2026-05-05', because: 'too-early' } },
    { says: 'who was born on a leap day comes of age on the last of February', rule, record: born('2008-02-29'), on: '2026-02-28', expected: { status: 'met' } },
    { says: 'a vocational student may be younger where the rule says so', rule: vocational, record: born('2009-05-05', 'career-technical'), expected: { status: 'met', evidence: ['#/person/bornOn', 'e'] } },
    { says: 'a student of another school may not', rule: vocational, record: born('2009-05-05', 'school'), expected: { status: 'met-on', on: '2027-05-05' } },
    { says: 'nor a vocational one where it does not', rule, record: born('2009-05-05', 'career-technical'), expected: { status: 'met-on' } },
    { says: 'an age that is not known is no evidence', rule, record: born(undefined), expected: { status: 'unmet', because: 'no-evidence' } },

  ],
});
