import type { Entry } from '../../../../shared/entries/entry-schema.ts';
import { FORMAT_VERSION } from '../../../../shared/journal/format-version.ts';
import { type Notebook, notebookSchema } from '../../../../shared/notebooks/notebook-schema.ts';
import { type Page, pageSchema } from '../../../../shared/pages/page-schema.ts';

type Loose<T> = T extends unknown
  ? Omit<T, 'id' | 'tags' | 'createdAt' | 'updatedAt'> &
      Partial<Pick<T & { tags: string[]; createdAt: string }, 'tags' | 'createdAt'>>
  : never;
export type LooseEntry = Loose<Entry>;

const WRITTEN = '2026-01-18T12:00:00.000Z';

/** The `number`th id: each is another, and all are the same in every run. */
export function idOf(number: number): string {
  return `019bcd00-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A page whose entries have the ids `number * 1000 + 1`, `+ 2`, …; checked against its schema. */
export function makePage(
  number: number,
  title: string,
  entries: readonly LooseEntry[],
  fields: Partial<Pick<Page, 'book' | 'readings' | 'tags'>> = {},
): Page {
  return pageSchema.parse({
    format: 'bookletter/page',
    version: FORMAT_VERSION,
    id: idOf(number),
    title,
    tags: [],
    ...fields,
    entries: entries.map((entry, index) => ({
      id: idOf(number * 1000 + index + 1),
      tags: [],
      createdAt: WRITTEN,
      updatedAt: WRITTEN,
      ...entry,
    })),
    removed: [],
    ranks: [],
    createdAt: WRITTEN,
    updatedAt: WRITTEN,
  });
}

/** A notebook of these pages, in this order. */
export function makeNotebook(
  title: string,
  kind: Notebook['kind'],
  pages: readonly Page[],
): Notebook {
  return notebookSchema.parse({
    format: 'bookletter/notebook',
    version: FORMAT_VERSION,
    id: idOf(1),
    kind,
    title,
    childIds: [],
    pages: pages.map(({ id }) => id),
    removed: [],
    ranks: [],
  });
}
