// The keys of each section of the record that a form asks for, with the words that they can hold. Whether a fact is right is said by
// the record's own reader.
import {
  attestationForms, attestedThings, attesters, competencyFrameworks, documentSenders, documentSignatures, documentTypes, educationLevels, examResults,
  militaryFields, procedureSubjects, programFields, societies, recordSections, workFields, workRoles, workSettings, type RecordSection,
} from '@practicum/domain';

/** How one key is asked for. */
export type FactKey =
  | { readonly key: string; readonly as: 'word'; readonly words: readonly string[]; readonly needed?: true }
  | { readonly key: string; readonly as: 'day' | 'text' | 'number' | 'tick'; readonly needed?: true; /** Left empty it is told as null: no end. */ readonly open?: true };

const word = (key: string, words: readonly string[]): FactKey => ({ key, as: 'word', words });
const neededWord = (key: string, words: readonly string[]): FactKey => ({ key, as: 'word', words, needed: true });
const day = (key: string): FactKey => ({ key, as: 'day' });
const neededDay = (key: string): FactKey => ({ key, as: 'day', needed: true });
const openDay = (key: string): FactKey => ({ key, as: 'day', open: true });
const tick = (key: string): FactKey => ({ key, as: 'tick' });
const number = (key: string): FactKey => ({ key, as: 'number' });
const neededText = (key: string): FactKey => ({ key, as: 'text', needed: true });

export const factKeys: Readonly<Record<RecordSection, readonly FactKey[]>> = {
  education: [neededWord('level', educationLevels), word('field', programFields), day('awardedOn'), day('expectedOn'), tick('foreign')],
  credentials: [neededText('code'), neededDay('issuedOn'), openDay('expiresOn')],
  exams: [neededText('credential'), neededWord('result', examResults), neededDay('on')],
  military: [neededWord('field', militaryFields), number('weeks'), day('completedOn'), tick('creditsAccepted')],
  memberships: [neededWord('body', societies), day('from'), day('to')],
  competencies: [neededWord('framework', competencyFrameworks), neededText('code'), neededDay('achievedOn'), word('subject', procedureSubjects)],
  work: [neededWord('field', workFields), word('role', workRoles), word('setting', workSettings), number('hours'), number('hoursPerWeek'), neededDay('from'), openDay('to'), tick('supervised'), tick('verified')],
  documents: [neededWord('type', documentTypes), tick('official'), tick('final'), word('sentBy', documentSenders), word('signature', documentSignatures), neededDay('receivedOn'), day('expiresOn')],
  attestations: [neededWord('by', attesters), neededWord('what', attestedThings), word('form', attestationForms), neededDay('on')],
};

export type FactAnswers = Readonly<Record<string, string | boolean>>;

/** The fact in the record's own format: what was left empty is left out. */
export function factOf(section: RecordSection, answers: FactAnswers): Readonly<Record<string, unknown>> {
  return Object.fromEntries(factKeys[section].flatMap((asked): readonly (readonly [string, unknown])[] => {
    const answer = answers[asked.key];
    if (asked.as === 'tick') return answer === true ? [[asked.key, true]] : [];
    const text = typeof answer === 'string' ? answer.trim() : '';
    if (text === '') return asked.as === 'day' && asked.open ? [[asked.key, null]] : [];
    return [[asked.key, asked.as === 'number' ? Number(text) : text]];
  }));
}

interface FactSaid { readonly word: (word: string) => string; readonly day: (day: string) => string; readonly name: (key: string) => string }

/** A fact as a line to read, in the order of its form: words first, days with what they are. */
export function factSays(section: string, fact: Readonly<Record<string, unknown>>, said: FactSaid): string {
  const keys = isSection(section) ? factKeys[section] : [];
  return keys.flatMap(({ key, as }): readonly string[] => {
    const value = fact[key];
    if (value === true) return [said.name(key)];
    if (typeof value === 'number') return [`${said.name(key)}: ${value}`];
    if (typeof value !== 'string') return [];
    if (as === 'day') return [`${said.name(key)} ${said.day(value)}`];
    return [as === 'word' ? said.word(value) : value];
  }).join(' · ');
}

export const isSection = (word: string | null): word is RecordSection => recordSections.some((section) => section === word);
