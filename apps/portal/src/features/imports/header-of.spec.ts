import { describe, expect, it } from '@jest/globals';
import { headerOf } from './header-of';

const fileOf = (text: string) => ({ slice: () => ({ text: async () => text }) }) as unknown as Blob;

describe('the header of a file', () => {
  it('is its first line, whatever separates the cells', async () => {
    expect(await headerOf(fileOf('Student ID,First Name\r\nA-1,Ana\r\n'))).toEqual(['Student ID', 'First Name']);
    expect(await headerOf(fileOf('Matrícula;Nombre\nA-1;Ana'))).toEqual(['Matrícula', 'Nombre']);
  });
  it('keeps a separator that stands in quotation marks, and leaves a byte order mark out', async () => {
    expect(await headerOf(fileOf('\uFEFF"Name, whole",E-mail\n'))).toEqual(['Name, whole', 'E-mail']);
  });
  it('names nothing for a file that is no text', async () => expect(await headerOf(fileOf('PK\u0003\0\0'))).toEqual([]));
});
