import {
  prepareBlocks,
  prepareLines,
  prepareSection,
} from '../letters/typesetting/prepare-lines.ts';
import type { BookModel, BookPart } from './book-model.ts';

/** What all of a book is set on. */
const STATIONERY = 'book';

function preparePart(part: BookPart): BookPart {
  switch (part.kind) {
    case 'section':
      return { ...part, section: prepareSection(part.section, STATIONERY) };
    case 'letter':
      return { ...part, letter: prepareLines({ ...part.letter, stationery: STATIONERY }) };
    default:
      return part;
  }
}

/** As `prepareLines`, a book, whose words Electron's Chromium lays out too. */
export function prepareBook(model: BookModel): BookModel {
  return {
    ...model,
    dedication: prepareBlocks(model.dedication, STATIONERY),
    chapters: model.chapters.map((chapter) => ({
      ...chapter,
      parts: chapter.parts.map(preparePart),
    })),
  };
}
