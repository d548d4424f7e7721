import {
  formatLocation,
  formatNumbers,
  type LocationKind,
  parseLocation,
  readBareNumbers,
} from '../../shared/quotes/quote-location.ts';
import type { Language } from '../../shared/text/language.ts';

/** A location between the keyboard and the stored line: numbers alone are of the chosen kind. */
export type LocationInput = { readonly chosen: LocationKind; readonly text: string };

/** How a stored line is edited: its numbers beside their kind, anything else as it is. */
export function toLocationInput(line: string): LocationInput {
  if (line.trim() === '') return { chosen: 'page', text: '' };
  const location = parseLocation(line);
  if (location.kind === 'other') return { chosen: 'other', text: line };
  return { chosen: location.kind, text: formatNumbers(location) };
}

/** The line to store. What says of itself what it is stays as it is typed. */
export function toLocationLine({ chosen, text }: LocationInput, language: Language): string {
  const numbers = readBareNumbers(text);
  if (numbers === null || chosen === 'other') return text;
  return formatLocation({ kind: chosen, ...numbers }, language);
}

/** The kind to show: the chosen one, or the one that the words name. */
export function kindOfInput({ chosen, text }: LocationInput): LocationKind {
  if (chosen === 'other' || text.trim() === '' || readBareNumbers(text) !== null) return chosen;
  return parseLocation(text).kind;
}

/** As `input` is after a kind was chosen; its numbers become numbers of that kind. */
export function chooseKind(
  input: LocationInput,
  kind: LocationKind,
  language: Language,
): LocationInput {
  if (kind === 'other') return { chosen: kind, text: toLocationLine(input, language) };
  const location = parseLocation(input.text);
  const text = location.kind === 'other' ? input.text : formatNumbers(location);
  return { chosen: kind, text };
}
