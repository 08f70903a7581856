import { describe, expect, it } from '@jest/globals';
import { roles } from '../access/index.js';
import { chooseSigners } from './signers-setting.js';

describe('How many sign a certificate', () => {
  it('is for a program director to choose', () => {
    expect(chooseSigners('one', { signers: 'two' }, { role: 'program-director' })).toEqual({ ok: true, value: 'two' });
    for (const role of roles.filter((one) => one !== 'program-director')) {
      expect(chooseSigners('one', { signers: 'two' }, { role })).toEqual({ ok: false, refusals: [{ code: 'NOT_YOURS_TO_DO' }] });
    }
  });

  it('is not chosen anew as it is', () => {
    expect(chooseSigners('two', { signers: 'two' }, { role: 'program-director' })).toMatchObject({ refusals: [{ code: 'SIGNERS_AS_BEFORE', signers: 'two' }] });
  });
});
