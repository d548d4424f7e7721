import type { RuleContext } from '../commands/plan.ts';
import type { Entry } from '../entries/entry-schema.ts';
import type { Id } from '../ids.ts';
import type { FileChange, JournalState } from '../journal/journal-state.ts';
import { changePage } from '../pages/change-page.ts';
import type { Page } from '../pages/page-schema.ts';
import { writeLinkAddress } from './link-target.ts';
import { findLinkingEntries } from './links-in.ts';

/** A page whose links are to go to another one. */
export type Redirection = { readonly from: Id; readonly to: Id };

function redirectText(text: string, { from, to }: Redirection): string {
  const [before, after] = [from, to].map((id) => writeLinkAddress({ kind: 'page', id }));
  return text.replaceAll(`](${before})`, `](${after})`);
}

function redirectEntry(entry: Entry, redirection: Redirection, now: string): Entry {
  if (entry.kind === 'reflection' || entry.kind === 'note') {
    return { ...entry, text: redirectText(entry.text, redirection), updatedAt: now };
  }
  if (entry.kind !== 'definition') return entry;
  return { ...entry, meaning: redirectText(entry.meaning, redirection), updatedAt: now };
}

/** Input: a page's entries. Output: them with their links redirected; the very same entry where it has none to redirect. */
export function redirectEntries(
  page: Page,
  redirection: Redirection,
  { now }: Pick<RuleContext, 'now'>,
): readonly Entry[] {
  const address = writeLinkAddress({ kind: 'page', id: redirection.from });
  const linking = new Set(
    findLinkingEntries(page, (each) => each === address).map(({ entry }) => entry.id),
  );
  if (linking.size === 0) return page.entries;
  return page.entries.map((entry) =>
    linking.has(entry.id) ? redirectEntry(entry, redirection, now) : entry,
  );
}

/** Output: what changes on every page but those in `except`, where links are redirected. */
export function redirectLinks(
  state: JournalState,
  redirection: Redirection,
  context: Pick<RuleContext, 'now'>,
  except: readonly Id[],
): readonly FileChange[] {
  return [...state.pages.values()].flatMap(({ page, notebookId }) => {
    if (except.includes(page.id)) return [];
    const entries = redirectEntries(page, redirection, context);
    return entries === page.entries
      ? []
      : changePage(notebookId, page, { entries: [...entries] }, context);
  });
}
