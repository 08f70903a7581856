import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { credentialCodes, findCredential } from './credentials.js';
import { answerTo, getsThrough, goldenCases, isTurnedBack } from './golden-case.js';

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

  const routes = credentialCodes.flatMap((code) => findCredential(code)?.editions.at(-1)?.routes.map((route) => [code, route.code] as const) ?? []);

  it.each(routes)('have for %s, route %s, a student who gets through and one who is turned back', (credential, route) => {
    const all = cases.filter((one) => one.credential === credential && one.route === route);
    expect({ through: all.some(getsThrough), back: all.some(isTurnedBack) }).toEqual({ through: true, back: true });
  });
});

describe('golden cases that lie beside the repository', () => {
  const cases = existsSync(beside) ? goldenCases(beside, credentialCodes) : [];

  it('are all answered as expected, where there are any', () => {
    expect(cases.map((one) => [one.id, answerTo(one)])).toEqual(cases.map((one) => [one.id, one.expect]));
  });
});
