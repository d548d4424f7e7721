import type { JournalStore } from '../../../../data/journal-store.ts';
import { createJournal } from '../../../../data/journal-store.ts';
import type { JournalState } from '../../../../shared/journal/journal-state.ts';
import { must } from '../../../shared/support/must.ts';
import type { PowerLossFileSystem } from '../power-loss-file-system.ts';
import type { Image } from './disk-image.ts';
import { depsOf, FOLDER, imageOf, listTemporariesOf, openImage } from './memory-journal.ts';
import { keyOf, listMissing } from './state-key.ts';

/** What a disk's image must open as. */
export type Expectation = {
  /** Ids of what must be there, in its place or in the trash. */
  readonly kept: ReadonlySet<string>;
  /** The states, by key, that may be found, `NO_JOURNAL` for none; null: any in which that is kept. */
  readonly allowed: ReadonlySet<string> | null;
  /** What a journal that is made in the place of none holds. */
  readonly after: JournalState;
};

export const NO_JOURNAL = 'no journal';

/** A journal goes on being saved, and what stopped saves left is gone after the first. Output: what is wrong, or null. */
async function judgeSaving(store: JournalStore, disk: PowerLossFileSystem): Promise<string | null> {
  must(await store.execute('addChild', { name: '지우' }));
  await store.settle();
  const again = must((await openImage(imageOf(disk))).opened);
  if (keyOf(again.state()) !== keyOf(store.state())) return 'what is saved next is lost';
  return listTemporariesOf(disk).length > 0 ? 'temporary files are left' : null;
}

/** Where no journal was made, making one works. */
async function judgeMaking(disk: PowerLossFileSystem, after: JournalState): Promise<string | null> {
  const made = await createJournal(FOLDER, after, depsOf(disk));
  if (!made.ok) return `no journal can be made: ${made.error.code}`;
  if (keyOf(made.value.state()) !== keyOf(after)) return 'a journal made next is not whole';
  return await judgeSaving(made.value, disk);
}

function judgeState(store: JournalStore, { kept, allowed }: Expectation): string | null {
  if (store.damaged.length > 0) return `damaged: ${store.damaged.map((each) => each.reason)}`;
  const lost = listMissing(store.state(), kept);
  if (lost.length > 0) return `lost: ${lost}`;
  return allowed?.has(keyOf(store.state())) === false ? 'a state that never was' : null;
}

/** Opens the journal in an image, as a restart does. Output: what is wrong with it, or null. */
export async function judgeImage(image: Image, expected: Expectation): Promise<string | null> {
  const { disk, opened } = await openImage(image);
  if (opened.ok)
    return judgeState(opened.value, expected) ?? (await judgeSaving(opened.value, disk));
  const { code } = opened.error;
  if (code !== 'journal-missing' || expected.allowed?.has(NO_JOURNAL) !== true) {
    return `not opened: ${code}`;
  }
  return await judgeMaking(disk, expected.after);
}
