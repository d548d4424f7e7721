import { joinNames } from '../../text/join-names.ts';
import type { Language } from '../../text/language.ts';
import type { LetterCover, LetterModel } from '../letter-model.ts';
import type { LetterDraft } from '../letter-schema.ts';
import { makePrintableLine } from '../printable-text.ts';
import { tellOpenWhen } from './tell-open-when.ts';

/** Whether a letter has a cover: it is asked for, or must say when the letter is to be opened. */
export function hasCover({ cover, openWhen }: Pick<LetterDraft, 'cover' | 'openWhen'>): boolean {
  return cover === true || openWhen !== undefined;
}

function addressCover(names: readonly string[], language: Language): string {
  if (names.length === 0) return '';
  const all = joinNames(names, language);
  return makePrintableLine(language === 'ko' ? `${all}에게` : `To ${all}`);
}

/** Input: a letter, what its recipients are called, and how it is signed and dated. Output: its cover; undefined for none. */
export function buildCover(
  letter: LetterDraft,
  names: readonly string[],
  { signature, date, edtfDate }: Pick<LetterModel, 'signature' | 'date' | 'edtfDate'>,
): LetterCover | undefined {
  if (!hasCover(letter)) return undefined;
  const { language, openWhen } = letter;
  return {
    to: addressCover(names, language),
    ...(openWhen && { openWhen: tellOpenWhen(openWhen, language, names.length > 1) }),
    from: signature,
    date,
    edtfDate,
  };
}
