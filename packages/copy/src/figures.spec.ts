import { describe, expect, it } from '@jest/globals';
import { choices, choiceText, clockText, countText, dayText, fieldName, hoursText, listText, numberText, roleNames, say, shortDayText, timeText } from './index.js';

const NBSP = '\u00a0';

describe('figures as people read them', () => {
  it('a day', () => expect([dayText('en', '2026-06-12'), dayText('es', '2026-06-12')]).toEqual([`12${NBSP}June 2026`, `12${NBSP}de junio de 2026`]));
  it('a day of this year', () => expect([shortDayText('en', '2026-06-01'), shortDayText('es', '2026-06-01')]).toEqual([`1${NBSP}June`, `1${NBSP}de junio`]));
  it('a wall time', () => expect(timeText('en', '2026-06-12T07:05:00Z', 'America/Los_Angeles')).toBe('00:05'));

  it.each([[0, `0${NBSP}min`], [45, `45${NBSP}min`], [480, `8${NBSP}h`], [3_975, `66${NBSP}h${NBSP}15${NBSP}min`], [-90, `−1${NBSP}h${NBSP}30${NBSP}min`]])('%d minutes', (minutes, text) => {
    expect(hoursText(minutes)).toBe(text);
  });

  it.each([[0, '0:00'], [5, '0:05'], [2_460, '41:00'], [-75, '−1:15']])('%d minutes in a table', (minutes, text) => expect(clockText(minutes)).toBe(text));
  it('a large number', () => expect(numberText('en', 12_500)).toBe('12,500'));
  it('one and many', () => expect([countText('en', 1, 'student', 'students'), countText('es', 2, 'día', 'días')]).toEqual([`1${NBSP}student`, `2${NBSP}días`]));
  it('a list', () => expect([listText('en', ['a', 'b', 'c']), listText('es', ['a', 'b'])]).toEqual(['a, b and c', 'a y b']));
  it('a choice', () => expect([choiceText('en', ['a', 'b']), choiceText('es', ['a', 'b', 'c'])]).toEqual(['a or b', 'a, b o c']));
});

describe('texts', () => {
  it('are said in the reader’s language', () => expect([say('en', roleNames.registrar), say('es', roleNames.registrar)]).toEqual(['Registrar', 'Registro académico']));
  it('are filled in', () => expect(say('en', { en: (name: string) => `Hello ${name}`, es: (name: string) => `Hola ${name}` }, 'Ana')).toBe('Hello Ana'));

  it('become the choices of a form', () => {
    expect(choices('es', ['student', 'preceptor'], roleNames)).toEqual([{ value: 'student', label: 'Estudiante' }, { value: 'preceptor', label: 'Preceptor' }]);
  });

  it('name the fields of a form, the last word of a path, or the field itself', () => {
    expect([fieldName('en', 'startsOn'), fieldName('es', 'hours.hueco.0'), fieldName('en', 'credentials.2'), fieldName('en', 'flavour')]).toEqual(['The first day', '«hueco»', 'The list of credentials', '“flavour”']);
  });
});
