import { describe, expect, it } from '@jest/globals';
import { decideRequirement } from './decide-requirement.js';
import type { ProofNode, ProofTree } from './finding.js';

const node = (path: string, status: ProofNode['status'], parts: readonly ProofNode[] = []): ProofNode => ({ kind: 'allOf', requirement: path, path, status, evidence: [], source: 'a page', parts });
const nodes = [node('CAT1/1', 'met'), node('CAT1/2', 'unmet', [node('CAT1/2/1', 'needs-person')])];
const proof: ProofTree = { credential: 'CMA-AAMA', edition: 'initial', on: '2026-05-04', verdict: 'not-yet', routes: [{ route: 'CAT1', verdict: 'not-yet', nodes }] };

describe('deciding a requirement', () => {
  it('is for what waits for a person, at any depth', () => {
    expect(decideRequirement(proof, { route: 'CAT1', path: 'CAT1/2/1', reason: 'Seen on paper' })).toMatchObject({ ok: true, value: { path: 'CAT1/2/1' } });
  });

  it.each([
    ['what is met', { route: 'CAT1', path: 'CAT1/1', reason: 'Why not' }, 'REQUIREMENT_NOT_OPEN'],
    ['what is definitely not met', { route: 'CAT1', path: 'CAT1/2', reason: 'Why not' }, 'REQUIREMENT_NOT_OPEN'],
    ['what is not there', { route: 'CAT9', path: 'CAT9/1', reason: 'Why not' }, 'REQUIREMENT_NOT_OPEN'],
    ['anything without a reason', { route: 'CAT1', path: 'CAT1/2/1', reason: ' ' }, 'REASON_MISSING'],
  ])('is refused for %s', (_what, asked, code) => {
    expect(decideRequirement(proof, asked)).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});
