import type { FileChange, JournalState } from '../../../../shared/journal/journal-state.ts';
import { chooseHome } from '../../../../shared/merging/choose-home.ts';
import { toCanonicalJson } from '../../../../shared/merging/content.ts';
import type { FileVersion } from '../../../../shared/merging/merge-changes.ts';
import type { PageDouble } from '../../../../shared/merging/reconcile.ts';

/** The files of a folder: what each holds, by its path. A value is never changed in place. */
export type Files = Map<string, object>;

const jsons = new WeakMap<object, string>();

/** The canonical JSON of a value that is never changed. */
export function jsonOf(value: object): string {
  const known = jsons.get(value);
  if (known !== undefined) return known;
  const json = toCanonicalJson(value);
  jsons.set(value, json);
  return json;
}

export function pathOf(change: FileChange): string {
  switch (change.kind) {
    case 'journal':
      return 'journal.json';
    case 'notebook':
      return `notebooks/${change.id}/notebook.json`;
    case 'page':
      return `notebooks/${change.notebookId}/pages/${change.id}.json`;
    case 'letter':
      return `letters/${change.id}.json`;
    case 'letterCopy':
      return `letter-copies/${change.id}.json`;
    case 'trash':
      return `trash/${change.id}.json`;
  }
}

/** A file as a change that would write it. */
export function versionAt(path: string, value: object): FileVersion {
  const [folder = '', first = '', , last = ''] = path.split('/');
  const idOf = (name: string) => name.replace(/\.json$/, '');
  const place = () => {
    if (folder === 'journal.json') return { kind: 'journal' };
    if (folder === 'letters') return { kind: 'letter', id: idOf(first) };
    if (folder === 'letter-copies') return { kind: 'letterCopy', id: idOf(first) };
    if (folder === 'trash') return { kind: 'trash', id: idOf(first) };
    if (last === '') return { kind: 'notebook', id: first };
    return { kind: 'page', notebookId: first, id: idOf(last) };
  };
  return { ...place(), value } as FileVersion;
}

export function writeTo(files: Files, change: FileChange): void {
  if (change.value === null) files.delete(pathOf(change));
  else files.set(pathOf(change), change.value);
}

/** The journal that the files are; conflict copies are none of it. A page in two folders is where its notebook names it. */
export function readState(files: Files): {
  readonly state: JournalState;
  readonly doubles: readonly PageDouble[];
} {
  const paths = [...files.keys()].filter((path) => !path.includes('~')).sort();
  const versions = paths.map((path) => versionAt(path, files.get(path) as object));
  const of = <Kind extends FileVersion['kind']>(kind: Kind) =>
    versions.filter((each): each is Extract<FileVersion, { kind: Kind }> => each.kind === kind);
  const journal = of('journal')[0]?.value;
  if (journal === undefined) throw new Error('There is no journal.json');
  const notebooks = new Map(of('notebook').map(({ id, value }) => [id, value]));
  const all = of('page').map(({ notebookId, value }): PageDouble => ({ notebookId, page: value }));
  const pages = new Map(
    [...new Set(all.map(({ page }) => page.id))].flatMap((id) => {
      const own = all.filter(({ page }) => page.id === id);
      const home = chooseHome(own, notebooks);
      return home === undefined ? [] : [[id, home] as const];
    }),
  );
  const doubles = all.filter((each) => each !== pages.get(each.page.id));
  const letters = new Map(of('letter').map(({ id, value }) => [id, value]));
  const letterCopies = new Map(of('letterCopy').map(({ id, value }) => [id, value]));
  const trash = new Map(of('trash').map(({ id, value }) => [id, value]));
  return { state: { journal, notebooks, pages, letters, letterCopies, trash }, doubles };
}

export function toFiles({
  journal,
  notebooks,
  pages,
  letters,
  letterCopies,
  trash,
}: JournalState): Files {
  const files: Files = new Map([['journal.json', journal as object]]);
  const add = (change: FileChange) => writeTo(files, change);
  for (const [id, value] of notebooks) add({ kind: 'notebook', id, value });
  for (const [id, { notebookId, page }] of pages)
    add({ kind: 'page', id, notebookId, value: page });
  for (const [id, value] of letters) add({ kind: 'letter', id, value });
  for (const [id, value] of letterCopies) add({ kind: 'letterCopy', id, value });
  for (const [id, value] of trash) add({ kind: 'trash', id, value });
  return files;
}

/** All files as one text: equal texts are equal folders. */
export function toText(files: Files): string {
  const paths = [...files.keys()].sort();
  return paths.map((path) => `${path} ${jsonOf(files.get(path) as object)}`).join('\n');
}
