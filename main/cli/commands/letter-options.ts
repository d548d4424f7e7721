import { extname } from 'node:path';
import { assertNever } from '../../../shared/assert-never.ts';
import { type LetterFormat, letterFormatSchema } from '../../../shared/ipc-contract.ts';
import {
  arrangementSchema,
  marginsSchema,
  paperSchema,
} from '../../../shared/letters/letter-schema.ts';
import { runningHeadSchema } from '../../../shared/letters/paging/running-head.ts';
import { stationerySchema } from '../../../shared/letters/stationery/stationery-names.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { languageSchema } from '../../../shared/text/language.ts';
import type { OptionSpec } from '../program/command-spec.ts';

export const LETTER_OPTIONS: readonly OptionSpec[] = [
  { name: 'to', value: 'NAME', help: 'to', required: true, many: 'repeat', field: 'name' },
  { name: 'out', value: 'FILE', help: 'out', required: true },
  { name: 'force', help: 'force' },
  { name: 'page', value: 'T', help: 'letterPage', many: 'repeat' },
  { name: 'tag', value: 'T', help: 'letterTag', many: 'repeat', field: 'tags' },
  { name: 'favourites', help: 'letterFavourites' },
  { name: 'unsent', help: 'letterUnsent' },
  { name: 'since', value: 'D', isDate: true, help: 'since' },
  { name: 'until', value: 'D', isDate: true, help: 'until' },
  {
    name: 'arrange',
    value: 'A',
    help: 'arrange',
    choices: arrangementSchema.options,
    field: 'arrangement',
  },
  { name: 'footnotes', help: 'footnotes' },
  { name: 'draw-timelines', help: 'drawTimelines' },
  { name: 'open-when', value: 'D|N', help: 'openWhen' },
  { name: 'cover', help: 'cover' },
  { name: 'paper', value: 'P', help: 'paper', choices: paperSchema.options },
  { name: 'margins', value: 'M', help: 'margins', choices: marginsSchema.options },
  { name: 'running-head', value: 'H', help: 'runningHead', choices: runningHeadSchema.options },
  { name: 'no-page-numbers', help: 'noPageNumbers' },
  { name: 'stationery', value: 'NAME', help: 'stationery', choices: stationerySchema.options },
  { name: 'language', value: 'L', help: 'letterLanguage', choices: languageSchema.options },
  { name: 'salutation', value: 'S', help: 'salutation' },
  { name: 'opening', value: 'M', help: 'opening' },
  { name: 'closing', value: 'M', help: 'closing' },
  { name: 'signature', value: 'S', help: 'signature' },
  { name: 'date', value: 'D', isDate: true, help: 'letterDate' },
  { name: 'ps', value: 'M', help: 'ps', field: 'postscript' },
];

/** The format that a file's ending asks for. */
export function readLetterFormat(path: string): Result<LetterFormat> {
  const ending = extname(path);
  const format = letterFormatSchema.safeParse(ending.slice(1).toLowerCase());
  if (format.success) return ok(format.data);
  return fail({ code: 'unknown-file-ending', ending: ending || path });
}

/** Whether a format is shown in the app's own fonts: � stands in it for what none of them has. A draft e-mail holds a PDF. */
export function isInOurFonts(format: LetterFormat): boolean {
  switch (format) {
    case 'pdf':
    case 'html':
    case 'eml':
      return true;
    case 'docx':
    case 'epub':
    case 'md':
    case 'txt':
      return false;
    default:
      return assertNever(format);
  }
}
