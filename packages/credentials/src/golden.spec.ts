import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { credentialCodes } from './credentials.js';
import { answerTo, goldenCases } from './golden-case.js';

const own = fileURLToPath(new URL('../golden', import.meta.url));
const beside = fileURLToPath(new URL('../../../../shared/domain/golden', import.meta.url));

describe('the golden cases of the library', () => {
  const cases = goldenCases(own, credentialCodes);

  it('cover every credential', () => {
    expect(new Set(cases.map(({ credential }) => credential))).toEqual(new Set(credentialCodes));
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s is answered as expected', (_id, one) => {
    expect(answerTo(one)).toEqual(one.expect);
  });
});

describe('golden cases that lie beside the repository', () => {
  const cases = existsSync(beside) ? goldenCases(beside, credentialCodes) : [];

  it('are all answered as expected, where there are any', () => {
    expect(cases.map((one) => [one.id, answerTo(one)])).toEqual(cases.map((one) => [one.id, one.expect]));
  });
});
