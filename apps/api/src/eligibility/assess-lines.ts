// A batch: one JSON object a line, one answer a line in the same order; a refused or broken line is answered in its place.
import { eligibilityCopy } from '@practicum/copy';
import type { Locale } from '@practicum/domain';
import { answerAssess, type AssessAnswer, type AssessQuestion, type AssessRefusal } from './assess-answer.js';

/** What one line is answered. */
export type LineAnswer = AssessAnswer | { readonly refused: readonly AssessRefusal[] };

/** Answers one line. Keys that are not part of the question, such as a case's `id`, may stand beside it. */
export function answerLine(line: string, locale: Locale): LineAnswer {
  const question = questionIn(line, locale);
  if ('refused' in question) return question;
  const answer = answerAssess(question, locale);
  return answer.ok ? answer.value : { refused: answer.refusals };
}

/** The lines of a stream of text; what follows the last line break is a line only where it is not empty. */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield rest;
}

function questionIn(line: string, locale: Locale): AssessQuestion | { readonly refused: readonly AssessRefusal[] } {
  const says = eligibilityCopy[locale].assess;
  const object = objectIn(line);
  if (!object) return { refused: [{ key: 'line', says: says.notJson() }] };
  // A key with null says no more than one that is left out.
  const { credential, on, edition, record, decisions } = Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
  const faults: AssessRefusal[] = [];
  if (typeof credential !== 'string') faults.push({ key: 'credential', says: says.keyMissing({ key: 'credential' }) });
  if (record === undefined) faults.push({ key: 'record', says: says.keyMissing({ key: 'record' }) });
  if (on !== undefined && typeof on !== 'string') faults.push({ key: 'on', says: says.notADay({ value: JSON.stringify(on) }) });
  if (edition !== undefined && typeof edition !== 'string') faults.push({ key: 'edition', says: says.keyMissing({ key: 'edition' }) });
  if (faults.length > 0 || typeof credential !== 'string') return { refused: faults };
  return {
    credential,
    record,
    decisions,
    ...(typeof on === 'string' && { on }),
    ...(typeof edition === 'string' && { edition }),
  };
}

function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    // A JSON value that is an object and no list has keys.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
