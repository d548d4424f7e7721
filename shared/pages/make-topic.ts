import type { RuleContext } from '../commands/plan.ts';
import type { Entry } from '../entries/entry-schema.ts';
import { restampEntry } from '../entries/restamp.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import { PAGE_FORMAT, type Page } from './page-schema.ts';

/** A new topic of entries that leave another page; they keep their ids, by which letters and links name them. */
export function makeTopic(
  { title, tags }: Pick<Page, 'title' | 'tags'>,
  entries: readonly Entry[],
  context: RuleContext,
): Page {
  const { now, newId } = context;
  return {
    format: PAGE_FORMAT,
    version: FORMAT_VERSION,
    id: newId,
    title,
    tags,
    entries: entries.map((entry) => restampEntry(entry, context)),
    removed: [],
    ranks: [],
    createdAt: now,
    updatedAt: now,
  };
}
