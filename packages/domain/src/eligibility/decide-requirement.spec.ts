import { describe, expect, it } from '@jest/globals';
import { decideRequirement, decideRequirementInput, withdrawDecision, withdrawDecisionInput } from './decide-requirement.js';
import type { ProofNode, ProofTree } from './finding.js';

const node = (path: string, status: ProofNode['status'], parts: readonly ProofNode[] = []): ProofNode => ({ kind: 'allOf', requirement: path, path, status, evidence: [], source: 'a page', parts });
const nodes = [node('CAT1/1', 'met'), node('CAT1/2', 'unmet', [node('CAT1/2/1', 'needs-person')])];
const proof: ProofTree = { credential: 'CMA-AAMA', edition: 'initial', on: '2026-05-04', verdict: 'not-yet', routes: [{ route: 'CAT1', verdict: 'not-yet', nodes }] };

describe('deciding a requirement', () => {
  it('is for what waits for a person, at any depth', () => {
    expect(decideRequirement(proof, { route: 'CAT1', path: 'CAT1/2/1', reason: 'Seen on paper' })).toMatchObject({ ok: true, value: { path: 'CAT1/2/1' } });
  });

  it.each([
    ['what is met', { route: 'CAT1', path: 'CAT1/1', reason: 'Why not' }, 'REQUIREMENT_NOT_OPEN', 'path'],
    ['what is definitely not met', { route: 'CAT1', path: 'CAT1/2', reason: 'Why not' }, 'REQUIREMENT_NOT_OPEN', 'path'],
    ['what is not there', { route: 'CAT9', path: 'CAT9/1', reason: 'Why not' }, 'REQUIREMENT_NOT_OPEN', 'path'],
    ['what stands on another route', { route: 'CAT9', path: 'CAT1/2/1', reason: 'Why not' }, 'REQUIREMENT_NOT_OPEN', 'path'],
    ['anything without a reason', { route: 'CAT1', path: 'CAT1/2/1', reason: ' ' }, 'REASON_MISSING', 'reason'],
  ])('is refused for %s', (_what, asked, code, field) => {
    expect(decideRequirement(proof, asked)).toMatchObject({ ok: false, refusals: [{ code, field }] });
  });
});

describe('taking a decision back', () => {
  const decision = { byAccount: 'director', on: '2026-05-04' };

  it('is for whoever made it, on the same day', () => {
    expect(withdrawDecision(decision, { accountId: 'director', today: '2026-05-04' })).toEqual({ ok: true, value: decision });
  });

  it.each([
    ['by somebody else', decision, { accountId: 'registrar', today: '2026-05-04' }, 'REQUIREMENT_DECISION_STANDS'],
    ['a day later', decision, { accountId: 'director', today: '2026-05-05' }, 'REQUIREMENT_DECISION_STANDS'],
    ['where there is none', null, { accountId: 'director', today: '2026-05-04' }, 'NOT_FOUND'],
  ])('is refused %s', (_when, made, by, code) => {
    expect(withdrawDecision(made, by)).toEqual({ ok: false, refusals: [{ code, field: 'decisionId' }] });
  });
});

describe('the form of a decision', () => {
  const form = { enrollmentId: 'enrollment', credential: 'CMA-AAMA', route: 'CAT1', path: 'CAT1/2/1', decision: 'accepted', reason: 'Seen on paper' };
  const takes = (change: object) => decideRequirementInput.safeParse({ ...form, ...change }).success;

  it('takes a reason of up to a thousand letters, without the blanks around it', () => {
    expect(decideRequirementInput.parse({ ...form, reason: ' Seen on paper ' })).toEqual(form);
    expect([takes({ reason: 'x'.repeat(1_000) }), takes({ reason: 'x'.repeat(1_001) })]).toEqual([true, false]);
  });

  it.each(['enrollmentId', 'credential', 'route', 'path'])('is not taken with an empty %s', (key) => {
    expect(takes({ [key]: '' })).toBe(false);
  });

  it('names the decision that is taken back', () => {
    expect(withdrawDecisionInput.safeParse({ decisionId: 'decision' }).success).toBe(true);
    expect(withdrawDecisionInput.safeParse({ decisionId: '' }).success).toBe(false);
  });
});
