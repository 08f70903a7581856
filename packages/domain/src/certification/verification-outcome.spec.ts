import { describe, expect, it } from '@jest/globals';
import { verificationOutcome } from './verification-outcome.js';

describe('What anyone is told about a certificate', () => {
  it.each([
    ['genuine', { issued: true, digestMatches: true, signatureGenuine: true, revoked: false }],
    ['revoked', { issued: true, digestMatches: true, signatureGenuine: true, revoked: true }],
    ['forged', { issued: true, digestMatches: false, signatureGenuine: true, revoked: false }],
    ['forged', { issued: true, digestMatches: true, signatureGenuine: false, revoked: false }],
    ['forged', { issued: true, digestMatches: false, signatureGenuine: false, revoked: true }],
    ['not-ours', { issued: false, digestMatches: true, signatureGenuine: true, revoked: false }],
  ] as const)('%s for %j', (outcome, facts) => {
    expect(verificationOutcome(facts)).toBe(outcome);
  });
});
