// The small shapes that the sections of the student record are made of.
import { z } from 'zod';
import { isLocalDate } from '../../time/index.js';

/** A calendar day that exists, `YYYY-MM-DD`. */
export const localDate = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  .refine(isLocalDate, { error: 'no-such-day' });

/** A calendar day, or null where the record says that there is none. */
export const localDateOrNull = localDate.nullable();

/** The school's own reference for a fact; comes back as evidence. */
export const factId = z.string().min(1);

/** A credential code such as `MLT-ASCP`, `RN` or `CPR-BLS`. */
export const credentialCode = z.string().regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/);

/** A list in which no word stands twice. */
export function uniqueList<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z
    .array(item)
    .refine((list) => new Set(list).size === list.length, { error: 'listed-twice' })
    .meta({ uniqueItems: true });
}

/** Read-only at every depth: facts and rules are looked at, never changed. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
