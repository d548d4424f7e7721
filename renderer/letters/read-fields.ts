import { readTypedDate } from '../../shared/dates/read-typed-date.ts';
import { cleanLine } from '../../shared/text/text-schemas.ts';

/** A date that must be there, as `CheckedField` reads it. */
export function readRequiredDate(typed: string): string | undefined {
  return readTypedDate(typed) || undefined;
}

/** Names between commas, Latin or East Asian. */
export function readNames(typed: string): string[] {
  return typed
    .split(/[,，、]/)
    .map(cleanLine)
    .filter((name) => name !== '');
}
