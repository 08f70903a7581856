// The keys of each kind of requirement as fields of a form, read from the same closed shapes that rule data is parsed with.
import { editionSchema } from './edition.js';
import type { RequirementWord } from './requirements/index.js';

/** What a field holds. A nested requirement is edited as a requirement, not as a field. */
export type RuleFieldType =
  | { readonly type: 'number'; readonly whole: boolean }
  | { readonly type: 'text' | 'texts' | 'requirement' | 'requirements' }
  | { readonly type: 'word' | 'words'; readonly words: readonly string[] }
  /** One value that is there or is not. */
  | { readonly type: 'fixed'; readonly value: string | number | boolean }
  | { readonly type: 'record' | 'records'; readonly fields: readonly RuleField[] };

/** One key of a rule. */
export type RuleField = RuleFieldType & {
  readonly key: string;
  readonly needed: boolean;
  /** Null stands for a figure that the body has and does not publish. */
  readonly orNull: boolean;
};

/** As much of JSON Schema as the shapes of rules become. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

let known: ReadonlyMap<string, readonly RuleField[]> | undefined;

/** The fields of a kind in the order of its shape: its own words first, then those that every rule may say. */
export function ruleFields(kind: RequirementWord): readonly RuleField[] {
  known ??= everyKind();
  return known.get(kind) ?? [];
}

function everyKind(): ReadonlyMap<string, readonly RuleField[]> {
  // `z.toJSONSchema` answers with an open object; the requirements are the one shape that refers to itself.
  const { $defs } = editionSchema() as { readonly $defs: Readonly<Record<string, Schema>> };
  const kinds = Object.values($defs).flatMap(({ oneOf, anyOf }) => oneOf ?? anyOf ?? []);
  return new Map(kinds.map((shape) => [String(shape.properties?.['kind']?.const), fieldsOf(shape).filter(({ key }) => key !== 'kind')]));
}

function fieldsOf({ properties = {}, required = [] }: Schema): readonly RuleField[] {
  return Object.entries(properties).map(([key, shape]) => {
    const alternatives = alternativesOf(shape);
    const orNull = alternatives.some(({ type }) => type === 'null');
    return { key, needed: required.includes(key), orNull, ...fieldType(joined(alternatives.filter(({ type }) => type !== 'null'))) };
  });
}

function alternativesOf(shape: Schema): readonly Schema[] {
  const inside = shape.anyOf ?? shape.oneOf;
  return inside ? inside.flatMap(alternativesOf) : [shape];
}

/** Alternatives of objects become one record in which each key may be left out. */
function joined(shapes: readonly Schema[]): Schema {
  const [only] = shapes;
  if (shapes.length <= 1) return only ?? {};
  return { type: 'object', properties: Object.assign({}, ...shapes.map(({ properties }) => properties)) as Readonly<Record<string, Schema>> };
}

function fieldType(shape: Schema): RuleFieldType {
  if (shape.$ref) return { type: 'requirement' };
  if (shape.const !== undefined) return { type: 'fixed', value: shape.const };
  if (shape.enum) return { type: 'word', words: shape.enum };
  if (shape.type === 'array') return listType(joined(alternativesOf(shape.items ?? {})));
  if (shape.type === 'object') return { type: 'record', fields: fieldsOf(shape) };
  if (shape.type === 'integer' || shape.type === 'number') return { type: 'number', whole: shape.type === 'integer' };
  return { type: 'text' };
}

function listType(item: Schema): RuleFieldType {
  if (item.$ref) return { type: 'requirements' };
  if (item.enum) return { type: 'words', words: item.enum };
  return item.type === 'object' ? { type: 'records', fields: fieldsOf(item) } : { type: 'texts' };
}
