import { describeKind } from './describe-kind.fixture.js';

const rule = { min: 'high-school-or-equivalent' };
const provisional = { ...rule, expectedWithinMonths: 12 };
const educated = (...education: readonly object[]) => ({ person: { education } });

describeKind('educationLevel', {
  accepted: [rule, provisional],
  refused: [['min', { min: 'kindergarten' }], ['expectedWithinMonths', { ...rule, expectedWithinMonths: 0 }], ['min', {}]],
  judged: [
    { says: 'a high-school diploma is enough', rule, record: educated({ id: 'hs', level: 'high-school', awardedOn: '2022-06-03' }), expected: { status: 'met', evidence: ['hs'] } },
    { says: 'so is a GED', rule, record: educated({ level: 'ged', awardedOn: '2022-06-03' }), expected: { status: 'met', evidence: ['#/person/education/0'] } },
    { says: 'so is a degree from associate up', rule, record: educated({ level: 'associate', awardedOn: '2022-06-03' }), expected: { status: 'met' } },
    ...['bachelor', 'master', 'doctorate'].map((level) => ({ says: `so is the degree of a ${level}`, rule, record: educated({ level, awardedOn: '2022-06-03' }), expected: { status: 'met' as const } })),
    { says: 'a certificate is not', rule, record: educated({ level: 'certificate', awardedOn: '2022-06-03' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'a diploma from abroad is left to a person', rule, record: educated({ level: 'high-school', awardedOn: '2022-06-03', foreign: true }), expected: { status: 'needs-person', because: 'foreign-education', evidence: ['#/person/education/0'] } },
    { says: 'a diploma awarded later has not happened', rule, record: educated({ level: 'high-school', awardedOn: '2026-05-05' }), expected: { status: 'unmet' } },
    { says: 'an expected diploma counts where the body lets it, until its day', rule: provisional, record: educated({ level: 'high-school', expectedOn: '2027-05-04' }), expected: { status: 'expires', on: '2027-05-04', evidence: ['#/person/education/0'] } },
    { says: 'a day more than twelve months ahead waits for the calendar', rule: provisional, record: educated({ level: 'high-school', expectedOn: '2027-05-05' }), expected: { status: 'met-on', on: '2026-05-05', because: 'too-early', evidence: ['#/person/education/0'] } },
    { says: 'an expected day that has passed does not count', rule: provisional, record: educated({ level: 'high-school', expectedOn: '2026-05-03' }), expected: { status: 'unmet', because: 'expected-day-passed', evidence: ['#/person/education/0'] } },
    { says: 'an expected diploma does not count elsewhere', rule, record: educated({ level: 'high-school', expectedOn: '2026-06-03' }), expected: { status: 'unmet' } },
    { says: 'one from abroad does not stand in the way of one expected here', rule: provisional, record: educated({ level: 'high-school', awardedOn: '2022-06-03', foreign: true }, { level: 'ged', expectedOn: '2026-06-03' }), expected: { status: 'expires', on: '2026-06-03' } },
    { says: 'nor does an earlier one expected abroad', rule: provisional, record: educated({ level: 'high-school', expectedOn: '2026-05-20', foreign: true }, { level: 'ged', expectedOn: '2026-06-03' }), expected: { status: 'expires', on: '2026-06-03' } },
    { says: 'nothing is no evidence', rule: provisional, record: {}, expected: { status: 'unmet', because: 'no-evidence', evidence: [] } },
    { says: 'an expected day that is today has not passed', rule: provisional, record: educated({ level: 'high-school', expectedOn: '2026-05-04' }), expected: { status: 'expires', on: '2026-05-04' } },
    { says: 'of several the one expected first', rule: provisional, record: educated({ level: 'associate', expectedOn: '2026-12-18' }, { level: 'ged', expectedOn: '2026-06-03' }), expected: { status: 'expires', on: '2026-06-03', evidence: ['#/person/education/1'] } },
    { says: 'one that is expected abroad is left to a person', rule: provisional, record: educated({ level: 'high-school', expectedOn: '2026-06-03', foreign: true }), expected: { status: 'needs-person', because: 'foreign-education', evidence: ['#/person/education/0'] } },
    { says: 'twelve months before a leap day begin when they have passed by the calendar', rule: provisional, record: educated({ level: 'high-school', expectedOn: '2028-02-29' }), expected: { status: 'met-on', on: '2027-03-01' } },
  ],
});
