import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CERTIFICATE_NUMBER_BYTES, certificateNumber, readCertificateNumber } from './certificate-number.js';

const random = fc.uint8Array({ minLength: CERTIFICATE_NUMBER_BYTES, maxLength: CERTIFICATE_NUMBER_BYTES });
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('The number on a certificate', () => {
  it('is five groups of four, without letters that look like digits', () => {
    fc.assert(fc.property(random, (bytes) => expect(certificateNumber(bytes)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/)));
  });

  it('is read back as it was made, however it is typed', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const number = certificateNumber(bytes);
        const typed = [number, number.toLowerCase(), number.replaceAll('-', ' '), ` ${number.replaceAll('-', '')} `, number.replaceAll('0', 'o').replaceAll('1', 'l')];
        for (const text of typed) expect(readCertificateNumber(text)).toEqual({ ok: true, number });
      }),
    );
  });

  it('shows every single slip: a wrong character, or two neighbours swapped', () => {
    fc.assert(
      fc.property(random, fc.nat(19), fc.nat(31), (bytes, place, letter) => {
        const plain = [...certificateNumber(bytes).replaceAll('-', '')];
        const wrong = plain.with(place, ALPHABET.charAt(letter)).join('');
        expect(readCertificateNumber(wrong).ok).toBe(wrong === plain.join(''));
        const [one, next] = [plain[place] ?? '', plain[place + 1] ?? ''];
        const swapped = place < 19 ? plain.with(place, next).with(place + 1, one).join('') : plain.join('');
        expect(readCertificateNumber(swapped).ok).toBe(swapped === plain.join(''));
      }),
    );
  });

  it.each([[''], ['ABCD'], ['0000-0000-0000-0000-000U'], ['0000-0000-0000-0000-0000-0'], ['not a number at all']])('is not "%s"', (typed) => {
    expect(readCertificateNumber(typed)).toEqual({ ok: false });
  });

  it('differs wherever its random bits differ', () => {
    const zero = new Uint8Array(CERTIFICATE_NUMBER_BYTES);
    expect(certificateNumber(zero)).toBe('0000-0000-0000-0000-0000');
    expect(certificateNumber(zero.with(11, 1))).toBe('0000-0000-0000-0000-0101');
  });
});
