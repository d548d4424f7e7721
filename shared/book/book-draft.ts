import type { BookChapter, BookPart } from './book-model.ts';
import type { TaggedEntry } from './build-index.ts';

/** A part before it is known where in the book it stands: `build` is given its id. */
export type PartDraft = {
  readonly build: (id: string) => BookPart;
  /** Its entries, each with the end of its anchor, in the order of the book. */
  readonly entries: readonly TaggedEntry[];
};

export type ChapterDraft = Pick<BookChapter, 'title' | 'lead'> & {
  readonly parts: readonly PartDraft[];
};

/** Where a link to an entry of a part leads: a letter may hold an entry that another holds too. */
export function anchorIn(partId: string, entryId: string): string {
  return `${partId}-${entryId}`;
}

/** Input: the chapters of a book in order. Output: them with ids, and their entries with the anchors that these have. */
export function numberChapters(drafts: readonly ChapterDraft[]): {
  readonly chapters: BookChapter[];
  readonly entries: TaggedEntry[];
} {
  const entries: TaggedEntry[] = [];
  let count = 0;
  const toPart = (part: PartDraft): BookPart => {
    count += 1;
    const id = `part-${count}`;
    entries.push(...part.entries.map((each) => ({ ...each, anchor: anchorIn(id, each.anchor) })));
    return part.build(id);
  };
  const chapters = drafts.map(({ title, lead, parts }, index) => ({
    id: `chapter-${index + 1}`,
    title,
    lead,
    parts: parts.map(toPart),
  }));
  return { chapters, entries };
}
