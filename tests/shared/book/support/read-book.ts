import type { BookModel, BookPart } from '../../../../shared/book/book-model.ts';
import type { LetterItem } from '../../../../shared/letters/letter-model.ts';

function itemsOf(part: BookPart): readonly LetterItem[] {
  switch (part.kind) {
    case 'section':
      return part.section.items;
    case 'letter':
      return part.letter.sections.flatMap(({ items }) => items);
    case 'picture':
      return [];
  }
}

function anchorsOf(item: LetterItem): readonly string[] {
  if (item.kind === 'drawing') return [];
  const held = item.kind === 'timeline' ? item.events : [item];
  return held.map(({ anchor = '' }) => anchor);
}

/** The anchors of a chapter's entries, in order. */
export function anchorsIn({ parts }: BookModel['chapters'][number]): string[] {
  return parts.flatMap(itemsOf).flatMap(anchorsOf);
}

/** Each chapter's title, with the headings of its parts. */
export function outlineOf({ chapters }: BookModel): readonly (readonly [string, ...string[]])[] {
  return chapters.map(({ title, parts }) => [
    title,
    ...parts.map((part) => {
      if (part.kind === 'section') return part.section.heading;
      return part.kind === 'letter' ? part.title : `(${part.caption})`;
    }),
  ]);
}

/** The tags of the index, each with its group. */
export function tagsOf({ index }: BookModel): string[] {
  return index.flatMap(({ letter, tags }) => tags.map(({ tag }) => `${letter} ${tag}`));
}
