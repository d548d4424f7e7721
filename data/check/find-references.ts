import type { Id } from '../../shared/ids.ts';
import { findLinkingEntries } from '../../shared/links/links-in.ts';
import { pathOfPlace } from '../journal-layout.ts';
import type { Facts, FactsOf, NamedKind } from './finding.ts';
import type { FileScan } from './scan-files.ts';

type Known = { readonly [Kind in NamedKind]: ReadonlySet<Id> };

/** Everything that lives, or lies in the trash, from where it comes back whole. */
function findKnown({ state }: FileScan): Known {
  const { journal, notebooks, pages, trash } = state;
  const contents = [...trash.values()].map(({ content }) => content);
  const thrown = contents.flatMap((content) =>
    content.kind === 'notebook' ? [content.notebook.id] : [],
  );
  const thrownChildren = contents.flatMap((content) =>
    content.kind === 'child' ? [content.child.id] : [],
  );
  const thrownPages = contents.flatMap((content) => {
    if (content.kind === 'page') return [content.page.id];
    return content.kind === 'notebook' ? content.pages.map(({ id }) => id) : [];
  });
  const entries = [...pages.values()].flatMap(({ page }) => page.entries.map(({ id }) => id));
  const thrownEntries = contents.flatMap((content) => {
    if (content.kind === 'entry') return [content.entry.id];
    const emptied = content.kind === 'notebook' ? content.pages : [];
    const whole = content.kind === 'page' ? [content.page] : emptied;
    return whole.flatMap((page) => page.entries.map(({ id }) => id));
  });
  return {
    child: new Set([...journal.children.map(({ id }) => id), ...thrownChildren]),
    notebook: new Set([...notebooks.keys(), ...journal.notebooks, ...thrown]),
    page: new Set([...pages.keys(), ...thrownPages]),
    entry: new Set([...entries, ...thrownEntries]),
  };
}

/**
 * Output: which things are named and are nowhere. For information only: a page that a letter chose may have been emptied out
 * of the trash since, and the letter says what it says. `isComplete`: everything of the journal is there and can be read.
 */
export function findReferences(scan: FileScan, isComplete: boolean): readonly Facts[] {
  const { state, isJournalKnown } = scan;
  const known = findKnown(scan);
  const facts: FactsOf<'unknown-id'>[] = [];
  function look(file: string, what: NamedKind, ids: readonly (Id | undefined)[]): void {
    // Who is a child stands in journal.json; what cannot be read may be, or hold, what is named.
    if (!(what === 'child' ? isJournalKnown : isComplete)) return;
    for (const id of ids) {
      if (id !== undefined && !known[what].has(id)) {
        facts.push({ kind: 'unknown-id', file, what, id });
      }
    }
  }
  for (const { id, childIds } of state.notebooks.values()) {
    look(pathOfPlace({ kind: 'notebook', id }), 'child', childIds);
  }
  for (const [id, { notebookId, page }] of state.pages) {
    const file = pathOfPlace({ kind: 'page', id, notebookId });
    const targets = findLinkingEntries(page, () => true).flatMap((each) => each.targets);
    for (const kind of ['page', 'entry'] as const) {
      const ids = targets.filter((target) => target.kind === kind).map(({ id: each }) => each);
      look(file, kind, [...new Set(ids)]);
    }
  }
  for (const { id, to, selection } of state.letters.values()) {
    const file = pathOfPlace({ kind: 'letter', id });
    look(file, 'child', [to.childId]);
    look(file, 'notebook', [selection.notebookId]);
    look(file, 'page', selection.pageIds);
    look(file, 'entry', selection.excluded);
  }
  for (const { id, content } of state.trash.values()) {
    const file = pathOfPlace({ kind: 'trash', id });
    if (content.kind === 'page') look(file, 'notebook', [content.notebookId]);
    if (content.kind === 'entry' || content.kind === 'reading')
      look(file, 'page', [content.pageId]);
  }
  return facts;
}
