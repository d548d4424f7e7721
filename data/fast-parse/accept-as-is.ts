import type { core } from 'zod';
import { acceptText } from './accept-text.ts';
import {
  type Accepts,
  acceptBySchema,
  type CheckDef,
  defOf,
  defOfCheck,
  hasChecks,
} from './accepts.ts';

type Fields = Readonly<Record<string, unknown>>;
type Items = readonly unknown[];

const acceptNothing: Accepts = () => false;

function isSame(items: unknown, before: Items): boolean {
  return (
    Array.isArray(items) &&
    items.length === before.length &&
    before.every((item, index) => item === items[index])
  );
}

/** Null for a check that only zod understands. */
function acceptByListCheck(def: CheckDef): ((items: Items) => boolean) | null {
  switch (def.check) {
    case 'max_length':
      return (items) => items.length <= def.maximum;
    case 'min_length':
      return (items) => items.length >= def.minimum;
    case 'overwrite':
      return (items) => isSame(def.tx(items), items);
    default:
      return null;
  }
}

function acceptList({ element, checks = [] }: core.$ZodArrayDef): Accepts {
  const acceptItem = acceptAsIs(element);
  const asked = checks.map((check) => acceptByListCheck(defOfCheck(check)));
  return (value) =>
    Array.isArray(value) &&
    value.every(acceptItem) &&
    asked.every((check) => check?.(value) === true);
}

function isUnknown(schema: core.$ZodType | undefined): boolean {
  return schema !== undefined && defOf(schema).type === 'unknown' && !hasChecks(defOf(schema));
}

type Field = { readonly key: string; readonly isOptional: boolean; readonly accepts: Accepts };

function readField([key, schema]: [string, core.$ZodType]): Field {
  const def = defOf(schema);
  const isOptional = def.type === 'optional' && !hasChecks(def);
  return { key, isOptional, accepts: acceptAsIs(isOptional ? def.innerType : schema) };
}

function acceptField({ key, isOptional, accepts }: Field, fields: Fields): boolean {
  const value = fields[key];
  return value === undefined ? isOptional && !(key in fields) : accepts(value);
}

/** Only objects that keep the fields they do not know: of others, all fields would have to be looked at. */
function acceptObject(def: core.$ZodObjectDef): Accepts {
  if (!isUnknown(def.catchall) || hasChecks(def as never)) return acceptNothing;
  const known = Object.entries(def.shape as Record<string, core.$ZodType>).map(readField);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    // JSON can name a field so; zod leaves it out.
    if (Object.hasOwn(value, '__proto__')) return false;
    for (let index = 0; index < known.length; index += 1) {
      if (!acceptField(known[index] as Field, value as Fields)) return false;
    }
    return true;
  };
}

function acceptUnion(schema: core.$ZodUnion): Accepts {
  const def = schema._zod.def as core.$ZodDiscriminatedUnionDef;
  if (def.discriminator === undefined || hasChecks(def as never)) return acceptBySchema(schema);
  const options = new Map<unknown, Accepts>();
  for (const option of def.options) {
    const accepts = acceptAsIs(option);
    for (const name of option._zod.propValues?.[def.discriminator] ?? []) {
      options.set(name, accepts);
    }
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    return options.get((value as Fields)[def.discriminator])?.(value) === true;
  };
}

/**
 * Input: any schema. Output: a quick `Accepts` of what journal files mostly are: objects, lists, unions by a field, texts.
 * Whatever it does not know of zod it leaves to zod, so a schema may use all of it. It neither makes nor copies anything.
 */
export function acceptAsIs(schema: core.$ZodType): Accepts {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return acceptText(schema as core.$ZodString);
    case 'array':
      return acceptList(def);
    case 'object':
      return acceptObject(def);
    case 'union':
      return acceptUnion(schema as core.$ZodUnion);
    case 'boolean':
      if (def.coerce === true || hasChecks(def)) return acceptBySchema(schema);
      return (value) => typeof value === 'boolean';
    case 'literal':
      if (hasChecks(def)) return acceptBySchema(schema);
      return (value) => def.values.includes(value as core.util.Literal);
    default:
      return acceptBySchema(schema);
  }
}
