import type { FileChange } from '../../shared/journal/journal-state.ts';
import type { JournalCore } from './journal-core.ts';

/** Every change of a journal that is of an older version on disk: journal.json last. */
export function oldFiles({ state, files }: JournalCore): readonly FileChange[] {
  const { journal, notebooks, pages, letters, trash } = state;
  const all: FileChange[] = [
    ...[...trash].map(([id, value]): FileChange => ({ kind: 'trash', id, value })),
    ...[...pages].map(([id, { notebookId, page }]): FileChange => {
      return { kind: 'page', id, notebookId, value: page };
    }),
    ...[...letters].map(([id, value]): FileChange => ({ kind: 'letter', id, value })),
    ...[...notebooks].map(([id, value]): FileChange => ({ kind: 'notebook', id, value })),
    { kind: 'journal', value: journal },
  ];
  return all.filter((change) => files.isOld(change));
}
