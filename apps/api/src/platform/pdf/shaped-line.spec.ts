import { describe, expect, it } from '@jest/globals';
import { PaperFont } from './paper-font.js';
import { signsOf } from './shaped-line.js';

const letters = (line: string) => signsOf(line, 'regular').map(({ text }) => text);
const typed = (line: string) => letters(line).join('');

describe('Letters on a paper', () => {
  it.each(['Ana Reyes', 'Łukasz Zażółć', 'Nguyễn Thị Ánh', 'Наталія Їжак', 'क्षितिज श्रीवास्तव', 'น้ำผึ้ง', 'さくら 髙橋', '김민준', 'አበበ ከበደ', 'রবীন্দ্রনাথ', 'தமிழ் செல்வி', 'ਗੁਰਪ੍ਰੀਤ', 'శ్రీనివాస్', 'കൃഷ്ണൻ', 'ចាន់ធារី', 'အောင်ကြည်'])(
    '%s stands as it is typed, with ink for each letter', (name) => {
      expect(typed(name)).toBe(name.normalize('NFC'));
      expect(signsOf(name, 'regular').every(({ drawn }) => drawn)).toBe(true);
      expect(signsOf(name, 'regular').some(({ contours }) => contours.length > 0)).toBe(true);
    });

  it('joins the letters of Arabic: one in a word is another sign than the same alone', () => {
    const [alone] = signsOf('م', 'regular');
    const joined = signsOf('محمد', 'regular').filter(({ text }) => text === 'م');
    expect(joined.map(({ key }) => key)).not.toContain(alone?.key);
    expect(new Set(joined.map(({ key }) => key)).size).toBe(2);
  });

  it('draws a syllable of Devanagari as one sign and spells it out', () => {
    const [first, ...others] = signsOf('क्ष', 'regular');
    expect([first?.text, ...others.map(({ text }) => text)].join('')).toBe('क्ष');
    expect(others.every(({ contours }) => contours.length === 0)).toBe(true);
  });

  it('writes Chinese characters as they are written where the other letters are from', () => {
    const sign = (line: string) => signsOf(line, 'regular').find(({ text }) => text === '直')?.key;
    expect(new Set([sign('直'), sign('直さくら'), sign('直민')]).size).toBe(3);
  });

  it('is heavier where it is bold', () => {
    expect(signsOf('Reyes', 'bold').map(({ key }) => key)).not.toEqual(signsOf('Reyes', 'regular').map(({ key }) => key));
  });

  it('shows an empty box for a letter that no font has, which still says the letter, and tells that it is not complete', () => {
    const font = new PaperFont('regular');
    font.layout('Ana');
    expect(font.complete).toBe(true);
    font.layout('ᎠᎡ');
    expect([typed('ᎠᎡ'), font.complete]).toEqual(['ᎠᎡ', false]);
  });

  it('is the same after other words were written', () => {
    const before = signsOf('कृष्णमूर्ति', 'bold').map(({ key }) => key);
    for (const word of ['कर्म', 'मूर्ति', 'कृष्ण']) signsOf(word, 'bold');
    expect(signsOf('कृष्णमूर्ति', 'bold').map(({ key }) => key)).toEqual(before);
  });
});
