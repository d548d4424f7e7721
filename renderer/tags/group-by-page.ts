import type { Entry } from '../../shared/entries/entry-schema.ts';
import type { EntryInPlace } from '../../shared/entries/find-entries.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { countTags, type TagCount } from '../../shared/pages/page-summary.ts';
import { hasTag } from '../../shared/tags/tags.ts';

export type TaggedPage = {
  readonly pageId: string;
  readonly title: string;
  readonly notebookId: string;
  readonly notebook: string;
  /** Whether the page itself has the tag, and with it every entry on it. */
  readonly isTagged: boolean;
  readonly entries: readonly Entry[];
};

type Pages = ReadonlyMap<string, PageSummary>;

/** Every tag of the journal, those used most first, equal ones by the alphabet of `locale`. */
export function countAllTags(
  notebooks: readonly Notebook[],
  pages: Pages,
  locale: string,
): readonly TagCount[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const tags = notebooks
    .flatMap((notebook) => notebook.pages)
    .flatMap((id) => pages.get(id)?.tagCounts ?? []);
  return countTags(tags).sort((a, b) => b.count - a.count || compare(a.tag, b.tag));
}

/**
 * Input: the entries that have a tag, as they were found. Output: the pages they are on, in the journal's order; also those
 * that have the tag themselves and no entry yet.
 */
export function groupByPage(
  notebooks: readonly Notebook[],
  pages: Pages,
  tag: string,
  entries: readonly EntryInPlace[],
): readonly TaggedPage[] {
  const byPage = new Map<string, Entry[]>();
  for (const { pageId, entry } of entries) {
    const onPage = byPage.get(pageId);
    if (onPage === undefined) byPage.set(pageId, [entry]);
    else onPage.push(entry);
  }
  return notebooks.flatMap((notebook) =>
    notebook.pages.flatMap((pageId) => {
      const page = pages.get(pageId);
      if (page === undefined) return [];
      const isTagged = hasTag(page.tags, tag);
      const found = byPage.get(pageId) ?? [];
      if (!isTagged && found.length === 0) return [];
      const { title } = page;
      return {
        pageId,
        title,
        notebookId: notebook.id,
        notebook: notebook.title,
        isTagged,
        entries: found,
      };
    }),
  );
}
