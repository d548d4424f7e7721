import { core } from 'zod';

/**
 * Whether a schema would give this value, which comes from `JSON.parse`, back as it is: valid, clean, and nothing left out.
 * False says nothing: then the schema has to decide.
 */
export type Accepts = (value: unknown) => boolean;

/** The definition of any schema, told apart by `type`: what zod gives to authors of libraries (zod.dev/library-authors). */
export type SchemaDef = core.$ZodTypes['_zod']['def'];
/** The definition of any check of a schema, told apart by `check`. */
export type CheckDef = core.$ZodChecks['_zod']['def'];

export function defOf(schema: core.$ZodType): SchemaDef {
  return schema._zod.def as SchemaDef;
}

export function defOfCheck(check: core.$ZodCheck<never>): CheckDef {
  return check._zod.def as CheckDef;
}

export function hasChecks({ checks }: SchemaDef): boolean {
  return checks !== undefined && checks.length > 0;
}

/** Asks the schema itself. An object that it gives back is always another one, so this accepts plain values only. */
export function acceptBySchema(schema: core.$ZodType): Accepts {
  return (value) => {
    if (value === undefined) return false;
    const parsed = core.safeParse(schema, value);
    return parsed.success && parsed.data === value;
  };
}
