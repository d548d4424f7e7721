import type { core } from 'zod';
import { type Accepts, acceptBySchema, type CheckDef, defOfCheck } from './accepts.ts';

type AcceptsText = (text: string) => boolean;

/** Formats that are their pattern and nothing more. */
const PATTERNS: readonly string[] = ['regex', 'uuid', 'datetime'];

function acceptFormat({ format, pattern }: core.$ZodCheckStringFormatDef): AcceptsText | null {
  if (!PATTERNS.includes(format) || pattern === undefined) return null;
  // Such a pattern remembers where it was.
  if (pattern.global || pattern.sticky) return null;
  return (text) => pattern.test(text);
}

/** Null for a check that only zod understands. */
function acceptByCheck(def: CheckDef | core.$ZodCustomDef): AcceptsText | null {
  switch (def.check) {
    // zod counts characters: never more than the code units there are, nor fewer than half of them.
    case 'max_length':
      return (text) => text.length <= def.maximum;
    case 'min_length':
      return (text) => text.length >= 2 * def.minimum - 1;
    case 'string_format':
      return acceptFormat(def as core.$ZodCheckStringFormatDef);
    case 'overwrite':
      return (text) => def.tx(text) === text;
    case 'custom': {
      const { fn, when } = def as core.$ZodCustomDef;
      if (typeof fn !== 'function' || when !== undefined) return null;
      return (text) => (fn(text) as unknown) === true;
    }
    default:
      return null;
  }
}

/** In the order of the checks, each of which is asked about the text as it was: those before it have not changed it. */
export function acceptText(schema: core.$ZodString): Accepts {
  const { def } = schema._zod;
  const own = 'check' in def ? [def as unknown as CheckDef] : [];
  const checks = [...own, ...(def.checks ?? []).map(defOfCheck)].map(acceptByCheck);
  if (def.coerce === true || checks.includes(null)) return acceptBySchema(schema);
  const asked = checks as readonly AcceptsText[];
  return (value) => {
    if (typeof value !== 'string') return false;
    for (let index = 0; index < asked.length; index += 1) {
      if (!(asked[index] as AcceptsText)(value)) return false;
    }
    return true;
  };
}
