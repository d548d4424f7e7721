import type { LetterModel } from '../letter-model.ts';
import type { PageMarkChoice } from './mark-pages.ts';

/** What stands in the margins of a letter: what the parent chose; else numbers and no running head, as on letters by hand. */
export function choosePageMarks({
  pageNumbers = true,
  runningHead = 'none',
}: Pick<LetterModel, 'pageNumbers' | 'runningHead'>): PageMarkChoice {
  return { pageNumbers, runningHead };
}
