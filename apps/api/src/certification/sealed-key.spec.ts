import { describe, expect, it } from '@jest/globals';
import { seal, unseal } from './sealed-key.js';

const secret = 'a secret that is long enough for a server';

describe('A sealed key', () => {
  it('is opened by the same secret for the same purpose, and never looks the same twice', () => {
    const [one, other] = [seal(secret, 'key a', 'private'), seal(secret, 'key a', 'private')];
    expect(one).not.toBe(other);
    expect([unseal(secret, 'key a', one), unseal(secret, 'key a', other)]).toEqual(['private', 'private']);
    expect(one).not.toContain('private');
  });

  it('stays shut under another secret, for another key, and where a byte was changed', () => {
    const sealed = seal(secret, 'key a', 'private');
    const [format, body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    const bent = Buffer.from(bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1)).toString('base64url');
    expect(() => unseal(`${secret}!`, 'key a', sealed)).toThrow('SECRET_KEY');
    expect(() => unseal(secret, 'key b', sealed)).toThrow('SECRET_KEY');
    expect(() => unseal(secret, 'key a', `${format}.${bent}`)).toThrow('SECRET_KEY');
    expect(() => unseal(secret, 'key a', 'plain')).toThrow('restore');
  });
});
