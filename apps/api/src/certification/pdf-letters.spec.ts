import { describe, expect, it } from '@jest/globals';
import { drawn, isPlain } from './pdf-letters.js';

describe('Letters on a PDF', () => {
  it.each(['Ana Reyes', 'José Ibáñez-Müller', 'O’Connor – Šárka', 'Zoë Ångström'])('%s is shown in the fonts that every reader has', (name) => {
    expect(isPlain(name)).toBe(true);
  });

  it.each(['Łukasz Zażółć', 'Nguyễn Thị Ánh', 'Наталія Їжак', 'Ελένη Παπαδοπούλου', 'Nguye\u0302\u0303n'])('%s is drawn whole', (name) => {
    const { shapes, width, complete } = drawn(name);
    expect([isPlain(name), complete, shapes.length >= [...name.normalize('NFC')].length]).toEqual([false, true, true]);
    expect(shapes.every(({ x, path }) => x <= width && (path === '' || path.startsWith('M')))).toBe(true);
  });

  it.each(['李小明', 'محمد', 'Łukasz 李'])('%s is not, and that is told; an empty box stands for each letter', (name) => {
    const { shapes, width, complete } = drawn(name);
    expect(complete).toBe(false);
    expect(shapes.length).toBeGreaterThanOrEqual([...name].length);
    expect(width).toBeGreaterThan(1);
  });
});
