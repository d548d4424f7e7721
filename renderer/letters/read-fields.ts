import { readTypedDate } from '../../shared/dates/read-typed-date.ts';
import { cleanLine } from '../../shared/text/text-schemas.ts';

/** A date that must be there, as `CheckedField` reads it. */
export function readRequiredDate(typed: string): string | undefined {
  return readTypedDate(typed) || undefined;
}

/** A name that must be there. */
export function readName(typed: string): string | undefined {
  return cleanLine(typed) === '' ? undefined : typed;
}
