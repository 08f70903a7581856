import { describeKind } from './describe-kind.fixture.js';

const rule = { oneOf: ['diploma', 'certificate', 'associate'] };
const trained = (award: string, facts: object = { completedOn: '2026-04-30', status: 'completed' }) => ({
  enrollments: [{ program: { code: 'MA', field: 'medical-assisting', award }, startedOn: '2025-01-13', ...facts }],
});

describeKind('award', {
  accepted: [rule],
  refused: [['oneOf', { oneOf: ['medal'] }], ['oneOf', { oneOf: ['none'] }], ['oneOf', { oneOf: [] }]],
  judged: [
    { says: 'a certificate is one of them', rule, record: trained('certificate'), expected: { status: 'met' } },
    { says: 'no award is none of them', rule, record: trained('none'), expected: { status: 'unmet', because: 'not-counted' } },
    { says: 'it is awarded on completion', rule, record: trained('certificate', { status: 'active' }), expected: { status: 'unmet', because: 'not-completed' } },
    { says: 'nothing is no evidence', rule, record: {}, expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});
