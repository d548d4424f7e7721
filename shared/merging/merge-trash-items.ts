import { assertNever } from '../assert-never.ts';
import type { Id } from '../ids.ts';
import { indexById } from '../index-by-id.ts';
import type { LetterCopy } from '../letters/copies/letter-copy-schema.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { hasSameContent, toCanonicalJson } from './content.ts';
import { keepLoser } from './losers.ts';
import { keepCopyLoser, mergeCopies } from './merge-copies.ts';
import { mergeNotebooks } from './merge-notebooks.ts';
import { type MergedFile, mergePages } from './merge-pages.ts';
import { mergeRecords } from './merge-records.ts';
import type { Stamped } from './stamp.ts';
import { laterOf } from './times.ts';
import { makeVersionId } from './version-id.ts';

type Content = TrashItem['content'];
type MergedContent = { readonly content: Content; readonly losers: readonly TrashItem[] };
type NotebookContent = Extract<Content, { kind: 'notebook' }>;

function mergeNotebookContents(a: NotebookContent, b: NotebookContent): MergedContent {
  const notebook = mergeNotebooks(a.notebook, b.notebook);
  const losers = [...notebook.losers];
  const pages = indexById(a.pages);
  for (const page of b.pages) {
    const other = pages.get(page.id);
    const merged = other && mergePages(other, page, a.notebook.id);
    pages.set(page.id, merged?.value ?? page);
    losers.push(...(merged?.losers ?? []));
  }
  const ids = [...pages.keys()].sort();
  const sorted = ids.flatMap((id: Id) => pages.get(id) ?? []);
  return { content: { ...a, notebook: notebook.value, pages: sorted }, losers };
}

/**
 * Of a thing that is one record. The version that gives way is kept even where the other has seen it: a thing that was
 * thrown away and came back by an edit elsewhere has seen what was thrown away, but that is nowhere else.
 */
function mergeSingle<T extends Stamped>(
  a: T,
  b: T,
  toContent: (record: T) => Content,
): MergedContent {
  const { value } = mergeRecords(a, b);
  const others = [a, b].filter((record) => !hasSameContent(record, value));
  const losers = others.map((loser) => keepLoser(loser, toContent));
  return { content: toContent(value), losers };
}

function mergeSameKind<Kind extends Content['kind']>(
  kind: Kind,
  a: Content,
  b: Content,
): MergedContent {
  const of = <K extends Content['kind']>(_: K, content: Content) =>
    content as Extract<Content, { kind: K }>;
  switch (kind) {
    case 'entry': {
      const first = of('entry', a);
      return mergeSingle(first.entry, of('entry', b).entry, (entry) => ({ ...first, entry }));
    }
    case 'reading': {
      const first = of('reading', a);
      const other = of('reading', b).reading;
      return mergeSingle(first.reading, other, (reading) => ({ ...first, reading }));
    }
    case 'child': {
      const first = of('child', a);
      return mergeSingle(first.child, of('child', b).child, (child) => ({ ...first, child }));
    }
    case 'letter': {
      const first = of('letter', a);
      return mergeSingle(first.letter, of('letter', b).letter, (letter) => ({ ...first, letter }));
    }
    case 'letterCopy': {
      const [kept, lost] = mergeCopies(of('letterCopy', a).copy, of('letterCopy', b).copy);
      const toContent = (copy: LetterCopy): Content => ({ ...of('letterCopy', a), copy });
      const losers = lost === null ? [] : [keepCopyLoser(lost, toContent)];
      return { content: toContent(kept), losers };
    }
    case 'page': {
      const first = of('page', a);
      const { value, losers } = mergePages(first.page, of('page', b).page, first.notebookId);
      return { content: { ...first, page: value }, losers };
    }
    case 'notebook':
      return mergeNotebookContents(of('notebook', a), of('notebook', b));
    default:
      return assertNever(kind);
  }
}

/** What an item says of the place that its thing came from. */
function placeOf({ content }: TrashItem): string {
  const { entry, reading, letter, copy, child, page, pages, notebook, ...place } =
    content as Record<string, unknown>;
  return toCanonicalJson(place);
}

/** Two versions of one trash item. Where it stood is taken from the one that sorts lower: any rule will do. */
export function mergeTrashItems(a: TrashItem, b: TrashItem): MergedFile<TrashItem> {
  const orderOf = (item: TrashItem) => `${placeOf(item)} ${toCanonicalJson(item)}`;
  const [first, second] = orderOf(a) <= orderOf(b) ? [a, b] : [b, a];
  if (first.content.kind !== second.content.kind) {
    // One id is never two kinds of thing, but for a person's hand.
    const id = makeVersionId(first.removedAt, toCanonicalJson(first.content));
    return { value: second, losers: [{ ...first, id }] };
  }
  const merged = mergeSameKind(first.content.kind, first.content, second.content);
  const value: TrashItem = {
    ...second,
    ...first,
    removedAt: laterOf(a.removedAt, b.removedAt),
    reason: a.reason === 'removed' || b.reason === 'removed' ? 'removed' : 'conflict',
    content: merged.content,
  };
  return { value, losers: merged.losers };
}
