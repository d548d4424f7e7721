import { writeSync } from 'node:fs';
import { openJournal } from '../../../../data/journal-store.ts';
import type { JournalState } from '../../../../shared/journal/journal-state.ts';
import { must } from '../../../shared/support/must.ts';
import type { Saving } from './saving-log.ts';

/**
 * A process that opens the journal in the folder it is given and saves until it is killed. Each save is a line when it
 * begins and a line when it is answered, in the pipe before the next one begins. The journal stays small: it removes as much
 * as it adds once there are MOST_ENTRIES.
 */
const MOST_ENTRIES = 80;
const MOST_REMOVED = 30;

const store = must(await openJournal(process.argv[2] ?? ''));
await store.settle();

function say(state: 'begun' | 'answered', saving: Saving): void {
  writeSync(1, `${JSON.stringify({ state, saving })}\n`);
}

function pick<T>(items: readonly T[]): T {
  return items[Math.floor(Math.random() * items.length)] as T;
}

async function add(state: JournalState): Promise<void> {
  const pageId = pick([...state.pages.keys()]);
  const text = `새 글 ${Math.random()} ${'가나다 '.repeat(Math.random() * 600)}`.trim();
  say('begun', { kind: 'add', text });
  const { id } = must(await store.execute('addEntry', { pageId, entry: { kind: 'note', text } }));
  say('answered', { kind: 'put', id, text });
}

async function change(state: JournalState, isRemoval: boolean): Promise<void> {
  const { page } = pick([...state.pages.values()].filter((each) => each.page.entries.length > 0));
  const pageId = page.id;
  const { id: entryId, kind } = pick(page.entries);
  const text = `바꾼 글 ${Math.random()}`;
  const saving: Saving = isRemoval
    ? { kind: 'remove', id: entryId }
    : { kind: 'put', id: entryId, text };
  say('begun', saving);
  if (isRemoval) must(await store.execute('removeEntry', { pageId, entryId }));
  else must(await store.execute('updateEntry', { pageId, entryId, changes: { kind, text } }));
  say('answered', saving);
}

async function emptyTrash(): Promise<void> {
  say('begun', { kind: 'empty-trash' });
  must(await store.execute('emptyTrash', {}));
  say('answered', { kind: 'empty-trash' });
}

for (;;) {
  const state = store.state();
  const count = [...state.pages.values()].reduce((sum, { page }) => sum + page.entries.length, 0);
  const chance = Math.random();
  if (state.trash.size > MOST_REMOVED) await emptyTrash();
  else if (count < 10 || (count < MOST_ENTRIES && chance < 0.6)) await add(state);
  else await change(state, chance > 0.8);
}
