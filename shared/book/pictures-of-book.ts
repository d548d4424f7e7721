import { namesIn, namesOf, picturesOf } from '../letters/letter-pictures.ts';
import type { BookModel, BookPart } from './book-model.ts';

function namesInPart(part: BookPart): readonly string[] {
  switch (part.kind) {
    case 'section':
      return part.section.items.flatMap(namesOf);
    case 'letter':
      return picturesOf(part.letter);
    case 'picture':
      return [part.name];
  }
}

/** Input: a book. Output: the names of the pictures in it, each once, in order. */
export function picturesOfBook({ dedication, chapters }: BookModel): string[] {
  const within = chapters.flatMap(({ parts }) => parts.flatMap(namesInPart));
  return [...new Set([...namesIn(dedication), ...within])];
}
