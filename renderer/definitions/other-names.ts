import { cleanLine } from '../../shared/text/text-schemas.ts';

/** A term's other names, typed in one field, at their commas. */
export function splitNames(typed: string): string[] {
  return typed
    .split(/[,，、]/)
    .map(cleanLine)
    .filter((name) => name !== '');
}

/** Whether two ways of typing other names are the same on disk. */
export function isSameNames(a: string, b: string): boolean {
  return splitNames(a).join('\n') === splitNames(b).join('\n');
}
