// A paper that the body asks for, with each quality that the rule names: official, final, signed, who sent it.
import { z } from 'zod';
import { met, metUntil, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { documentSenders, documentTypes } from '../record/record-words.js';
import type { DocumentFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const documentShape = z.strictObject({
  kind: z.literal('document'),
  type: z.enum(documentTypes),
  official: z.literal(true).optional(),
  final: z.literal(true).optional(),
  signed: z.enum(['signed', 'handwritten']).describe('Signed in any way, or by hand only.').optional(),
  sentBy: z.enum(documentSenders).optional(),
  onLetterhead: z.literal(true).optional(),
  listsDuties: z.literal(true).optional(),
  withLetterOfAuthenticity: z.literal(true).optional(),
  ...anyRule,
});
export type Document = DeepReadonly<z.infer<typeof documentShape>>;

function assess(rule: Document, { facts, on }: Surroundings): Judgement {
  const papers = facts.documents.filter(({ fact }) => fact.type === rule.type);
  const good = papers.filter(({ fact }) => hasAll(rule, fact));
  const valid = good.filter(({ fact }) => !fact.expiresOn || fact.expiresOn >= on);
  const lasting = valid.find(({ fact }) => !fact.expiresOn);
  if (lasting) return met([lasting.ref]);
  const [longest] = valid.sort((a, b) => (b.fact.expiresOn ?? '').localeCompare(a.fact.expiresOn ?? ''));
  if (longest) return metUntil(longest.fact.expiresOn ?? null, [longest.ref]);
  const evidence = papers.map(({ ref }) => ref);
  return unmet(good.length > 0 ? 'too-old' : papers.length > 0 ? 'not-counted' : 'no-evidence', evidence);
}

function hasAll(rule: Document, paper: DocumentFact): boolean {
  return (
    (!rule.official || paper.official === true) &&
    (!rule.final || paper.final === true) &&
    (!rule.signed || isSigned(rule.signed, paper.signature)) &&
    (!rule.sentBy || paper.sentBy === rule.sentBy) &&
    (!rule.onLetterhead || paper.onLetterhead === true) &&
    (!rule.listsDuties || paper.listsDuties === true) &&
    (!rule.withLetterOfAuthenticity || paper.withLetterOfAuthenticity === true)
  );
}

function isSigned(how: 'signed' | 'handwritten', signature: DocumentFact['signature']): boolean {
  return signature === 'handwritten' || (how === 'signed' && signature === 'electronic');
}

export const document = requirementKind<Document>('document', documentShape, assess);
