// A school adds competencies of its own to a list: those that its accreditor's whole checklist has and this list lacks.
import { z } from 'zod';
import { accepted, refused, type Outcome } from '../../outcome/index.js';
import type { CompetencyRefusal } from './competency-refusal.js';
import { competencyFrameworks, type CompetencyItem } from './frameworks.js';

/** The input of adding a competency. */
export const addCompetencyInput = z.strictObject({
  framework: z.enum(competencyFrameworks),
  code: z.string().trim().min(1).max(60),
  text: z.string().trim().min(3).max(200),
  /** Shown once more before a placement begins. */
  reassessed: z.boolean(),
});
export type AddCompetencyInput = z.output<typeof addCompetencyInput>;

/** The new item; a code stands once in a list. */
export function addCompetency({ framework, code, text, reassessed }: AddCompetencyInput, known: readonly CompetencyItem[]): Outcome<CompetencyItem, CompetencyRefusal> {
  const taken = known.some((item) => item.framework === framework && item.code.toLowerCase() === code.toLowerCase());
  return taken ? refused({ code: 'COMPETENCY_CODE_TAKEN', field: 'code', framework, competency: code }) : accepted({ framework, code, reassessed, own: text });
}
