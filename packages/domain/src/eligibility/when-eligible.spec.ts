import { describe, expect, it } from '@jest/globals';
import type { ProofNode, ProofTree } from './finding.js';
import type { Verdict } from './judgement.js';
import { whenEligible } from './when-eligible.js';

const node = (requirement: string, bent: Partial<ProofNode>): ProofNode => ({ kind: 'hours', requirement, path: requirement, source: 'A rule', status: 'unmet', evidence: [], parts: [], ...bent });
const proof = (verdict: Verdict, ...nodes: readonly ProofNode[]): ProofTree => ({ credential: 'X-Y', edition: 'initial', on: '2026-05-04', verdict, routes: [{ route: 'ONE', verdict, nodes }] });
const done = node('done', { status: 'met' });
const planned = node('hours', { status: 'projected', on: '2026-06-12' });
const diploma = node('diploma', { kind: 'educationLevel' });
const judged = node('abroad', { status: 'needs-person' });

describe('Who is eligible when', () => {
  it.each([
    ['now', proof('eligible', done), false, { group: 'eligible-now', on: '2026-05-04' }],
    ['on the day that the plan gives', proof('not-yet', planned), false, { group: 'on-a-day', on: '2026-06-12' }],
    ['when a person has decided', proof('needs-person', done, judged), false, { group: 'needs-person', waitsFor: judged }],
    ['on no day, where something is missing that no plan serves', proof('not-yet', planned, diploma), false, { group: 'at-risk', waitsFor: diploma }],
    ['too late, whatever the calendar says', proof('not-yet', planned), true, { group: 'at-risk', on: '2026-06-12' }],
    ['too late, though a person has to decide as well', proof('needs-person', judged), true, { group: 'at-risk', waitsFor: judged }],
    ['never, and what closed it is the reason', proof('closed', diploma, node('attempts', { kind: 'attempts', closes: true })), false, { group: 'closed', waitsFor: { requirement: 'attempts' } }],
  ])('%s', (_, tree, late, expected) => {
    expect(whenEligible(tree, late)).toMatchObject(expected);
  });
});
