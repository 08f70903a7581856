import { describe, expect, it } from '@jest/globals';
import { emailShape, newPassword, normalizeEmail, PASSWORD_MOST } from './index.js';

const codeOf = (password: string, names?: readonly string[]) => {
  const read = newPassword(password, names);
  return read.ok ? null : read.refusals.map(({ code }) => code);
};

describe('a new password', () => {
  it.each(['seven rabbits dance slowly', 'Ein Haus am blauen See', 'xK7#pQ2!mZ9$wL4', 'señora lluvia verde', '雨が降る夜に静かな森を歩く人々の声'])(
    'of a few unconnected words is taken: %s',
    (password) => expect(codeOf(password)).toBeNull(),
  );

  it('is kept whole, in composed form', () => {
    expect(newPassword('cafe\u0301 junto al rio')).toEqual({ ok: true, value: 'caf\u00e9 junto al rio' });
  });

  it.each(['', 'short', 'fourteen chars'])('shorter than fifteen characters is refused: %p', (password) => {
    expect(codeOf(password)).toEqual(['PASSWORD_TOO_SHORT']);
  });

  it('may have 128 characters and no more', () => {
    const words = 'seven rabbits dance slowly under a pale winter moon while nobody in the quiet village hears their small feet on the frozen ground, ok';
    expect([codeOf(words.slice(0, PASSWORD_MOST)), codeOf(words.padEnd(PASSWORD_MOST + 1, '!'))]).toEqual([null, ['PASSWORD_TOO_LONG']]);
  });

  it.each([
    'aaaaaaaaaaaaaaaa', 'abcabcabcabcabcabc', '123456789012345', '987654321098765', 'passwordpassword', 'Password1234567890', 'P@$$word P@$$word', 'qwertyuiop123456',
    'qwertyuiopasdfghjkl', 'letmein letmein 2026', 'correct horse battery staple', 'iloveyou iloveyou', 'welcome welcome1', 'abcdefghijklmnop',
  ])('that anybody would try first is refused: %s', (password) => {
    expect(codeOf(password)).toEqual(['PASSWORD_TOO_COMMON']);
  });

  it.each(['riverside college', 'ana.moreno.2026!', 'PracticumPracticum1!', 'moreno-riverside-1'])('made of one’s own names is refused: %s', (password) => {
    expect(codeOf(password, ['ana.moreno@riverside.test', 'Ana Moreno', 'Riverside College'])).toEqual(['PASSWORD_NAMES_YOU']);
  });

  it('may hold a name beside words of its own', () => {
    expect(codeOf('Riverside otters swim at dawn', ['Riverside College'])).toBeNull();
  });
});

describe('an e-mail address', () => {
  it('is stored trimmed and lower case', () => expect(normalizeEmail(' Ana.Moreno@School.EDU ')).toBe('ana.moreno@school.edu'));

  it.each(['ana@school.edu', 'a+b@x.co', 'ÁNA@escuela.mx', 'o’brien@school.edu'])('is one: %s', (email) => {
    expect(emailShape.safeParse(email).success).toBe(true);
  });

  it.each(['', 'ana', 'ana@school', 'ana@@school.edu', 'a na@school.edu', 'ana@school..edu', 'Ana <ana@school.edu>', `${'a'.repeat(300)}@school.edu`])('is none: %s', (email) => {
    expect(emailShape.safeParse(email).success).toBe(false);
  });
});
