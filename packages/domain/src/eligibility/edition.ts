// A credential's rules as they stood from a day on. Editions are data that a school can see, date, cite and correct; unknown
// keys are refused, so that no rule is dropped in silence.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../outcome/index.js';
import { credentialCode, localDate, type DeepReadonly } from './record/record-shapes.js';
import { jurisdictions } from './record/record-words.js';
import { refusalsOf, type ShapeRefusal } from './record/shape-refusal.js';
import { confidences, partsOf, requirementShape, withParts, type Requirement } from './requirements/index.js';

/** What the credential's holder works as. */
export const occupations = [
  'medical-assistant',
  'phlebotomy',
  'ekg',
  'medical-laboratory-technician',
  'surgical-technology',
  'sterile-processing',
  'radiologic-technologist',
] as const;
export type Occupation = (typeof occupations)[number];

/** What stands behind the rules: a body's certification, a state's license or training rule, a school's own rules, or a pattern to copy from. */
export const editionKinds = ['national-certification', 'state-license', 'state-training-rule', 'school', 'shape'] as const;

/** Where a route's wording was read: the body itself, statute or regulation, or somebody who repeats it. */
export const sourceTiers = ['official', 'regulation', 'secondary'] as const;

/** What attempts may be counted over instead of the credential. */
const attemptScopes = ['route', 'discipline'] as const;

const attemptsShape = z.strictObject({
  max: z.int().positive().describe('Failed attempts after which the rule below holds.'),
  waitDays: z.int().positive().nullable().describe('Days to wait after a failed attempt; null where no wait is known.'),
  scope: z
    .enum(attemptScopes)
    .describe('What the attempts are counted over, where it is not the credential; a discipline of a body is one credential.')
    .optional(),
  afterMax: z
    .union([z.literal('closed'), z.literal('not-known'), z.strictObject({ waitMonths: z.int().positive() })])
    .describe('What holds after the last attempt: closed for ever, a longer wait, or not known.'),
  source: z.string().min(1),
  confidence: z.enum(confidences),
  note: z.string().min(1).optional(),
});

const applicationShape = z.strictObject({
  daysBeforeCompletion: z.int().positive().describe('Completing students may apply this many days before they complete, that day included.'),
  source: z.string().min(1),
  confidence: z.enum(confidences),
  note: z.string().min(1).optional(),
});

const routeShape = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/),
  name: z.string().min(1),
  requirements: z.array(requirementShape).min(1),
  source: z.string().min(1),
  sourceDate: z.string().min(1),
  sourceTier: z.enum(sourceTiers).optional(),
  confidence: z.enum(confidences),
  notes: z.string().min(1).optional(),
});

const editionShape = z.strictObject({
  credential: credentialCode,
  name: z.string().min(1),
  body: z.string().min(1),
  kind: z.enum(editionKinds),
  jurisdiction: z.enum(jurisdictions).describe('The state whose rule it is.').optional(),
  occupation: z.enum(occupations),
  edition: z.string().regex(/^(initial|\d{4}-(0[1-9]|1[0-2]))$/).describe('The month it takes effect, or `initial`.'),
  effectiveOn: localDate.nullable().describe('First day it is in force; null where it is not known.'),
  summary: z.string().min(1).describe('What sets this edition apart.').optional(),
  routes: z.array(routeShape).min(1),
  application: applicationShape.describe('When completing students may apply, where that holds for every route.').optional(),
  attempts: attemptsShape.optional(),
});

/** The rules of one credential from a day on. */
export type Edition = DeepReadonly<Omit<z.infer<typeof editionShape>, 'routes'>> & { readonly routes: readonly Route[] };
/** One way to become eligible. */
export type Route = DeepReadonly<Omit<z.infer<typeof routeShape>, 'requirements'>> & {
  readonly requirements: readonly Requirement[];
};
/** How often the exam may be taken. */
export type AttemptsRule = DeepReadonly<z.infer<typeof attemptsShape>>;

/** The JSON Schema of an edition file. */
export function editionSchema(): object {
  const file = editionShape.extend({ $schema: z.string().describe('Where this schema lies; no rule.').optional() });
  return { title: 'An edition of a credential', ...z.toJSONSchema(file, { io: 'input' }) };
}

/** Reads an edition from unknown data, or names every key that is wrong. */
export function parseEdition(input: unknown): Outcome<Edition, ShapeRefusal> {
  const parsed = editionShape.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, refusals: refusalsOf(parsed.error) };
  const edition = { ...parsed.data, routes: sharingRules(parsed.data.routes) };
  return outcomeOf<Edition, ShapeRefusal>(edition, [...effectiveFaults(edition), ...repeatedRoutes(edition)]);
}

/** The same rule on several routes becomes one and the same, so that a student's answer to it is found once. */
function sharingRules(routes: readonly Route[]): readonly Route[] {
  const rules = new Map<string, Requirement>();
  const shared = (rule: Requirement): Requirement => {
    const text = JSON.stringify(rule);
    const first = rules.get(text) ?? withParts(rule, shared);
    rules.set(text, first);
    return first;
  };
  return routes.map((route) => ({ ...route, requirements: route.requirements.map(shared) }));
}

/** An edition is named by the month in which it takes effect; one without a known first day is `initial`. */
function effectiveFaults({ edition, effectiveOn }: Edition): readonly ShapeRefusal[] {
  const named = effectiveOn === null ? 'initial' : effectiveOn.slice(0, 7);
  return edition === named ? [] : [{ code: 'WRONG_VALUE', key: 'effectiveOn', at: 'effectiveOn' }];
}

function repeatedRoutes({ routes }: Edition): readonly ShapeRefusal[] {
  return routes.flatMap(({ code }, index) =>
    routes.findIndex((route) => route.code === code) < index
      ? [{ code: 'LISTED_TWICE' as const, key: 'code', at: `routes[${index}].code` }]
      : [],
  );
}

/** Every requirement of a route, groups before their parts. */
export function requirementsOf(route: Route): readonly Requirement[] {
  const all = (rule: Requirement): readonly Requirement[] => [rule, ...partsOf(rule).flatMap(all)];
  return route.requirements.flatMap(all);
}
