import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createJournal, type JournalStore, openJournal } from '../../../data/journal-store.ts';
import type { OpenOptions } from '../../../data/store/open-journal.ts';
import { defaultStoreDeps, type StoreDeps } from '../../../data/store-deps.ts';
import { must } from '../../shared/support/must.ts';
import { makeSample, type Sample } from '../../shared/support/sample-state.ts';

/** The store, which is closed when the test ends: no lock and no timer stays. */
export function closeLater(store: JournalStore): JournalStore {
  onTestFinished(() => store.close());
  return store;
}

/** The sample journal on disk, and open for writing until the test ends. */
export async function createSample(
  folder: string,
  deps: StoreDeps = defaultStoreDeps,
): Promise<Sample & { store: JournalStore }> {
  const sample = makeSample();
  return { ...sample, store: closeLater(must(await createJournal(folder, sample.state, deps))) };
}

let template: Promise<Sample & { folder: string }> | undefined;

/** The sample journal in `folder` as `createSample` makes it, copied from one that was made before: much faster. */
export async function copySample(folder: string): Promise<Sample> {
  template ??= (async () => {
    const made = await mkdtemp(join(tmpdir(), 'bookletter-sample-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    const sample = makeSample();
    await must(await createJournal(made, sample.state)).close();
    return { ...sample, folder: made };
  })();
  const sample = await template;
  await cp(sample.folder, folder, { recursive: true });
  return sample;
}

/** The journal in `folder`, open until the test ends: for writing, unless another store has it. */
export async function reopen(
  folder: string,
  deps: Partial<StoreDeps> = {},
  options: OpenOptions = {},
): Promise<JournalStore> {
  return closeLater(must(await openJournal(folder, { ...defaultStoreDeps, ...deps }, options)));
}

/** What a fresh look at the disk finds, without writing to it. */
export async function look(folder: string): Promise<JournalStore> {
  return reopen(folder, {}, { access: 'read' });
}
