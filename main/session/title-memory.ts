import { placeOfPath } from '../../data/journal-layout.ts';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import { readIndex } from '../../data/store/summary-index.ts';
import type { FileChange, JournalState } from '../../shared/journal/journal-state.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import type { DamagedFile } from '../../shared/result.ts';
import type { HurtFile } from '../../shared/session/session-state.ts';

/** The titles that pages and notebooks had, kept for when their files can no longer be read. */
export type TitleMemory = {
  readonly follow: (changes: readonly FileChange[]) => void;
  /** Also those that were read here the last time. */
  readonly recall: (index: string, root: string) => Promise<void>;
  readonly name: (damaged: readonly DamagedFile[]) => readonly HurtFile[];
};

/** By their ids: no two things of a journal share one. */
export function rememberTitles(
  { notebooks, pages }: Pick<JournalState, 'notebooks' | 'pages'>,
  unread: ReadonlyMap<string, PageSummary>,
): TitleMemory {
  const titles = new Map<string, string>();
  for (const [id, { title }] of unread) titles.set(id, title);
  for (const [id, { page }] of pages) titles.set(id, page.title);
  for (const [id, { title }] of notebooks) titles.set(id, title);

  return {
    follow: (changes) => {
      for (const change of changes) {
        if (change.kind !== 'page' && change.kind !== 'notebook') continue;
        if (change.value !== null) titles.set(change.id, change.value.title);
      }
    },
    recall: async (index, root) => {
      for (const { summary } of (await readIndex(nodeFileSystem, index, root)).values()) {
        if (!titles.has(summary.id)) titles.set(summary.id, summary.title);
      }
    },
    name: (damaged) =>
      damaged.map((each) => {
        const place = placeOfPath(each.file);
        const title = place === null || place.kind === 'journal' ? undefined : titles.get(place.id);
        return title === undefined ? each : { ...each, title };
      }),
  };
}
