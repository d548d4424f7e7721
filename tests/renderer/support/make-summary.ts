import type { PageSummary } from '../../../shared/pages/page-summary.ts';

const NO_COUNTS = { quote: 0, reflection: 0, note: 0, event: 0, definition: 0 };

/** A page as a list knows it. */
export function makeSummary(
  fields: Partial<PageSummary> & { readonly title: string },
): PageSummary {
  return {
    id: fields.title,
    notebookId: 'notebook',
    tags: [],
    readings: [],
    counts: NO_COUNTS,
    favourites: 0,
    tagCounts: [],
    terms: [],
    actors: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...fields,
  };
}
