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
    { says: 'a certificate is not', rule, record: educated({ level: 'certificate', awardedOn: '2022-06-03' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'a diploma from abroad is left to a person', rule, record: educated({ level: 'high-school', awardedOn: '2022-06-03', foreign: true }), expected: { status: 'needs-person', because: 'foreign-education' } },
    { says: 'a diploma awarded later has not happened', rule, record: educated({ level: 'high-school', awardedOn: '2026-05-05' }), expected: { status: 'unmet' } },
    { says: 'an expected diploma counts where the body lets it, until its day', rule: provisional, record: educated({ level: 'high-school', expectedOn: '2027-05-04' }), expected: { status: 'expires', on: '2027-05-04' } },
    { says: 'a day more than twelve months ahead waits for the calendar', rule: provisional, record: educated({ level: 'high-school', expectedOn: '2027-05-05' }), expected: { status: 'met-on', on: '2026-05-05' } },
    { says: 'an expected day that has passed does not count', rule: provisional, record: educated({ level: 'high-school', expectedOn: '2026-05-03' }), expected: { status: 'unmet', because: 'expected-day-passed' } },
    { says: 'an expected diploma does not count elsewhere', rule, record: educated({ level: 'high-school', expectedOn: '2026-06-03' }), expected: { status: 'unmet' } },
    { says: 'nothing is no evidence', rule: provisional, record: {}, expected: { status: 'unmet', because: 'no-evidence', evidence: [] } },
  ],
});
