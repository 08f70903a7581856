import { describeKind } from './describe-kind.fixture.js';

const all = { framework: 'MAERB-2022', of: ['I.P.1', 'I.P.2', 'I.A.1'], share: 1 };
const four = { framework: 'ARRT-RADIOGRAPHY', of: ['skull', 'sternum', 'toes'], min: 2, simulationAllowed: ['skull'] };
const early = { ...all, before: 'graduation' };
const passed = (...codes: readonly (string | object)[]) => ({
  competencies: codes.map((code) => ({ framework: 'MAERB-2022', achievedOn: '2026-03-11', ...(typeof code === 'string' ? { code } : code) })),
});
const shown = (...items: readonly object[]) => passed(...items.map((one) => ({ framework: 'ARRT-RADIOGRAPHY', ...one })));
const everything = passed('I.P.1', 'I.P.2', 'I.A.1');
const enrolled = (changed: object) => ({ enrollments: [{ program: { code: 'MA', field: 'medical-assisting' }, startedOn: '2025-08-25', status: 'active', ...changed }] });
const graduated = (completedOn: string) => enrolled({ completedOn, status: 'completed' });

describeKind('competencySet', {
  accepted: [all, four, early, { framework: 'RCW-18.360.050-1', share: 1 }],
  refused: [
    ['framework', { ...all, framework: 'MAERB-1999' }], ['share', { ...all, share: 1.5 }], ['of', { ...all, of: [] }], ['record', { ...all, min: 2 }],
    ['record', { framework: 'MAERB-2022', of: ['I.P.1'] }],
  ],
  judged: [
    { says: 'all of the list', rule: all, record: everything, expected: { status: 'met', evidence: ['#/competencies/0', '#/competencies/1', '#/competencies/2'], have: 3, need: 3, unit: 'item' } },
    { says: 'one short of all', rule: all, record: passed('I.P.1', 'I.A.1'), expected: { status: 'unmet', have: 2, need: 3, because: 'not-enough' } },
    { says: 'each counts once', rule: all, record: passed('I.P.1', 'I.P.1', 'I.A.1'), expected: { status: 'unmet', have: 2 } },
    { says: 'a code of another version means nothing', rule: all, record: passed({ code: 'I.P.1', framework: 'MAERB-2015' }), expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
    { says: 'a code that is not on the list does not count', rule: all, record: passed('I.P.1', 'I.P.2', 'V.P.1'), expected: { status: 'unmet', have: 2 } },
    { says: 'a number of the list', rule: four, record: shown({ code: 'toes', subject: 'live' }, { code: 'skull', subject: 'simulated' }), expected: { status: 'met', have: 2, need: 2 } },
    { says: 'simulation counts only where it is allowed', rule: four, record: shown({ code: 'toes', subject: 'simulated' }, { code: 'skull', subject: 'live' }), expected: { status: 'unmet', have: 1 } },
    { says: 'a part of the list is rounded up', rule: { ...all, share: 0.5 }, record: passed('I.P.1'), expected: { status: 'unmet', have: 1, need: 2 } },
    { says: 'the day of graduation is still before it', rule: early, record: { ...everything, ...graduated('2026-03-11') }, expected: { status: 'met', have: 3 } },
    { says: 'the day after is not', rule: early, record: { ...everything, ...graduated('2026-03-10') }, expected: { status: 'unmet', have: 0 } },
    { says: 'until then the expected day stands in', rule: early, record: { ...everything, ...enrolled({ expectedCompletionOn: '2026-03-10' }) }, expected: { status: 'unmet', have: 0 } },
    { says: 'who is still enrolled has not graduated', rule: early, record: { ...everything, ...enrolled({}) }, expected: { status: 'met' } },
    { says: 'without a program there is no graduation to be before', rule: early, record: everything, expected: { status: 'unmet', have: 0 } },
    { says: 'a list that the rule does not give is left to a person', rule: { framework: 'RCW-18.360.050-1', share: 1 }, record: {}, expected: { status: 'needs-person', have: 0, because: 'list-not-given' } },
  ],
});
