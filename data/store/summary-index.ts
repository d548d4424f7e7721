import type { Id } from '../../shared/ids.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { type PageSummary, summarizePage } from '../../shared/pages/page-summary.ts';
import { isSameStat, writeDurably } from '../durable-write.ts';
import type { FileStat, FileSystem } from '../file-system.ts';
import type { JournalFiles } from '../journal-files.ts';
import { pathOfPlace, placeOfPath } from '../journal-layout.ts';

// The index, one line a page after the head, outside the journal: it can be computed again and deleted at any time.
//   {"format":"bookletter/index","version":3,"root":"/home/…"}
//   ["notebooks/…/pages/….json", mtimeMs, size, ino, {summary}]

const HEAD = { format: 'bookletter/index', version: 3 } as const;

type KnownPage = { readonly stat: Pick<FileStat, 'mtimeMs' | 'size' | 'ino'> } & {
  readonly summary: PageSummary;
};

/** What is known of pages without reading them, by path inside the journal folder. */
export type SummaryIndex = ReadonlyMap<string, KnownPage>;

function parseLine(line: string): [string, KnownPage] {
  const [path, mtimeMs, size, ino, summary] = JSON.parse(line);
  return [path, { stat: { mtimeMs, size, ino }, summary }];
}

/** Output: the index of the journal in `root`; empty where there is none, or it is of another journal, or damaged. */
export async function readIndex(
  fileSystem: FileSystem,
  path: string,
  root: string,
): Promise<SummaryIndex> {
  try {
    const [head = '', ...lines] = Buffer.from(await fileSystem.readFile(path))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    if (head !== JSON.stringify({ ...HEAD, root })) return new Map();
    return new Map(lines.map(parseLine));
  } catch {
    return new Map();
  }
}

/** The rest of a summary is as this program wrote it: the index is its own, and a hand in it is not looked for. */
function isOfPage(path: string, summary: PageSummary | undefined): boolean {
  if (summary === undefined || summary === null) return false;
  const { id, notebookId } = summary;
  const place = placeOfPath(path);
  return place?.kind === 'page' && place.id === id && place.notebookId === notebookId;
}

/** The summary of the page's file where it is the same file that was summed up; else undefined. */
export function findSummary(
  index: SummaryIndex,
  path: string,
  stat: FileStat | null,
): PageSummary | undefined {
  const known = index.get(path);
  if (known === undefined || stat === null || !isOfPage(path, known.summary)) return undefined;
  return isSameStat({ ...stat, ...known.stat }, stat) ? known.summary : undefined;
}

/** Writes the index of an open journal. Rejects with the file system's error. */
export async function writeIndex(
  fileSystem: FileSystem,
  path: string,
  files: JournalFiles,
  state: JournalState,
): Promise<void> {
  const lines = [...state.pages].flatMap(
    ([id, { notebookId, page }]: [
      Id,
      { notebookId: Id; page: Parameters<typeof summarizePage>[1] },
    ]) => {
      const place = { kind: 'page', id, notebookId } as const;
      const stat = files.stat(place);
      if (stat === null || stat === undefined || files.isOld(place)) return [];
      const summary = summarizePage(notebookId, page);
      return [JSON.stringify([pathOfPlace(place), stat.mtimeMs, stat.size, stat.ino, summary])];
    },
  );
  const text = [JSON.stringify({ ...HEAD, root: files.root }), ...lines].join('\n');
  await writeDurably(fileSystem, path, Buffer.from(`${text}\n`));
}
