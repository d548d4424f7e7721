import { mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { v7 } from 'uuid';
import { test } from 'vitest';
import { createJournal, type JournalStore } from '../../data/journal-store.ts';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import type { Id } from '../../shared/ids.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { measureInterleaved } from './support/measure.ts';

const AT = '2026-01-17T12:00:00.000Z';
const ROUNDS = { rounds: 100, warmUp: 20 };
const TARGET = 1.5;

/** As parents write: mostly quotes of a few sentences, every fifth an event. About 450 bytes each. */
function makeEntry(index: number): Entry {
  const base = { id: v7(), tags: ['돈', '공부'], createdAt: AT, updatedAt: AT };
  if (index % 5 === 4) {
    return { kind: 'event', ...base, date: '2023-03-14', text: `GPT-4가 나왔다 (${index})` };
  }
  return {
    kind: 'quote',
    ...base,
    text: `부자들은 돈을 위해 일하지 않는다. 돈이 그들을 위해 일한다. ${index}`,
    location: `p. ${index}`,
    why: '돈을 어떻게 보아야 하는지 너에게 알려 주고 싶어서',
    favourite: index % 3 === 0,
  };
}

/** A journal of one notebook and one page with so many entries. */
function makeContents(entries: number): JournalState {
  const notebookId = v7();
  const pageId = v7();
  const stored = { version: 1, id: notebookId } as const;
  return {
    journal: {
      format: 'bookletter/journal',
      version: 1,
      parent: {},
      children: [],
      notebooks: [notebookId],
      goals: [],
      settings: { language: 'ko', theme: 'system' },
    },
    notebooks: new Map([
      [
        notebookId,
        {
          format: 'bookletter/notebook',
          ...stored,
          kind: 'notes',
          title: '공책',
          childIds: [],
          pages: [pageId],
        },
      ],
    ]),
    pages: new Map([
      [
        pageId,
        {
          notebookId,
          page: {
            format: 'bookletter/page',
            version: 1,
            id: pageId,
            title: '쪽',
            tags: [],
            entries: Array.from({ length: entries }, (_, index) => makeEntry(index)),
            removed: [],
            createdAt: AT,
            updatedAt: AT,
          },
        },
      ],
    ]),
    letters: new Map(),
    trash: new Map(),
  };
}

/** The least that a durable save of a whole file can be: no rules, no checks, no encoding. */
async function writeFloor(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = await open(temporary, 'wx');
  const { bytesWritten } = await file.write(bytes, 0, bytes.length);
  if (bytesWritten !== bytes.length) throw new Error('short write');
  await file.sync();
  await file.close();
  await rename(temporary, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync();
  await folder.close();
}

function makeSave(store: JournalStore, pageId: Id): () => Promise<void> {
  let round = 0;
  return async () => {
    round += 1;
    const entries = store.state().pages.get(pageId)?.page.entries ?? [];
    const entry = entries[(round * 5) % entries.length];
    const changes = { kind: entry?.kind, text: `고친 글 ${round}` };
    const answer = await store.execute('updateEntry', { pageId, entryId: entry?.id, changes });
    if (!answer.ok) throw new Error(answer.error.code);
  };
}

async function measureSave(entries: number) {
  const root = await mkdtemp(join(tmpdir(), 'bookletter-bench-'));
  try {
    const contents = makeContents(entries);
    const created = await createJournal(join(root, 'journal'), contents);
    if (!created.ok) throw new Error(created.error.code);
    const [page] = contents.pages.values();
    const { notebookId = '', page: { id: pageId = '' } = {} } = page ?? {};
    const path = join(root, 'journal', 'notebooks', notebookId, 'pages', `${pageId}.json`);
    const bytes = await readFile(path);
    const save = makeSave(created.value, pageId);
    const floor = () => writeFloor(join(root, 'floor.json'), bytes);
    const medians = await measureInterleaved({ floor, save }, ROUNDS);
    return { bytes: bytes.length, ...medians };
  } finally {
    await rm(root, { recursive: true });
  }
}

test('an acknowledged save of one changed entry against the floor for the same bytes', async () => {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const entries of [50, 1000]) {
    const { bytes, floor, save } = await measureSave(entries);
    rows[`${entries} entries`] = {
      'file KB': Math.round(bytes / 1000),
      'floor ms': floor.toFixed(2),
      'save ms': save.toFixed(2),
      ratio: (save / floor).toFixed(2),
      target: `<= ${TARGET}`,
    };
  }
  console.log(`\nSave of one entry, median of ${ROUNDS.rounds} interleaved rounds, on ${tmpdir()}`);
  console.table(rows);
});
