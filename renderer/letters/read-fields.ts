import { readTypedDate } from '../../shared/dates/read-typed-date.ts';
import { MAX_AGE } from '../../shared/letters/cover/open-when.ts';
import { cleanLine } from '../../shared/text/text-schemas.ts';

/** A date that must be there, as `CheckedField` reads it. */
export function readRequiredDate(typed: string): string | undefined {
  return readTypedDate(typed) || undefined;
}

/** An age in years from 1 to 100, also typed as `15살` or `만 15세`. */
export function readAge(typed: string): string | undefined {
  const [, digits] = /^(?:만 ?)?(\d{1,3}) ?[살세]?$/.exec(cleanLine(typed.normalize('NFKC'))) ?? [];
  const age = Number(digits);
  return age >= 1 && age <= MAX_AGE ? String(age) : undefined;
}

/** Names between commas, Latin or East Asian. */
export function readNames(typed: string): string[] {
  return typed
    .split(/[,，、]/)
    .map(cleanLine)
    .filter((name) => name !== '');
}
