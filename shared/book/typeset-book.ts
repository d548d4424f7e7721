import {
  typesetBlocks,
  typesetLine,
  typesetSection,
} from '../letters/typesetting/typeset-letter.ts';
import type { BookChapter, BookModel, BookPart } from './book-model.ts';

/** A letter comes with a printer's characters already; what a book says of it has not. */
function typesetPart(part: BookPart): BookPart {
  switch (part.kind) {
    case 'section':
      return { ...part, section: typesetSection(part.section) };
    case 'letter':
      return { ...part, title: typesetLine(part.title), details: part.details.map(typesetLine) };
    case 'picture':
      return { ...part, caption: typesetLine(part.caption) };
  }
}

function typesetChapter(chapter: BookChapter): BookChapter {
  const { title, lead, parts } = chapter;
  return {
    ...chapter,
    title: typesetLine(title),
    lead: lead.map(typesetLine),
    parts: parts.map(typesetPart),
  };
}

/**
 * As `typesetLetter`, a book: its title too, which stands on a printed cover and of which a file's name takes only what it may.
 * Tags in the index stay as they are written in the journal.
 */
export function typesetBook(model: BookModel): BookModel {
  const { title, subtitle, reader, author, dedication, chapters } = model;
  return {
    ...model,
    title: typesetLine(title),
    subtitle: typesetLine(subtitle),
    reader: typesetLine(reader),
    author: typesetLine(author),
    dedication: typesetBlocks(dedication),
    chapters: chapters.map(typesetChapter),
  };
}
