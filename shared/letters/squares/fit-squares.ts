import type { LetterModel } from '../letter-model.ts';
import { writeText } from '../writers/write-text.ts';

/** Letters and marks in a letter on squares: fifteen sheets with their titles and blanks. */
export const MOST_IN_SQUARES = 3000;

/** How many letters and marks are read in a letter, without blanks. */
export function countInSquares(model: LetterModel): number {
  return [...writeText(model).replace(/\s+/g, '')].length;
}

/** Input: a letter. Output: the same, on ruled paper where it is too long for squares. Whoever shows it says so. */
export function fitSquares(model: LetterModel): LetterModel {
  const isTooLong = model.stationery === 'squares' && countInSquares(model) > MOST_IN_SQUARES;
  return isTooLong ? { ...model, stationery: 'manuscript' } : model;
}

/** Input: a letter. Output: the same for a Word file, which has no squares: on ruled paper. */
export function withoutSquares<Model extends Pick<LetterModel, 'stationery'>>(model: Model): Model {
  return model.stationery === 'squares' ? { ...model, stationery: 'manuscript' } : model;
}
