import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJournal, type JournalStore, openJournal } from '../../../data/journal-store.ts';
import { defaultStoreDeps, type StoreDeps } from '../../../data/store-deps.ts';
import { must } from '../../shared/support/must.ts';
import { makeSample, type Sample } from '../../shared/support/sample-state.ts';

/** The sample journal on disk, and open. */
export async function createSample(
  folder: string,
  deps: StoreDeps = defaultStoreDeps,
): Promise<Sample & { store: JournalStore }> {
  const sample = makeSample();
  return { ...sample, store: must(await createJournal(folder, sample.state, deps)) };
}

let template: Promise<Sample & { folder: string }> | undefined;

/** The sample journal in `folder` as `createSample` makes it, copied from one that was made before: much faster. */
export async function copySample(folder: string): Promise<Sample> {
  template ??= (async () => {
    const made = await mkdtemp(join(tmpdir(), 'bookletter-sample-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    return { ...(await createSample(made)), folder: made };
  })();
  const sample = await template;
  await cp(sample.folder, folder, { recursive: true });
  return sample;
}

/** What a fresh look at the disk finds. */
export async function reopen(folder: string): Promise<JournalStore> {
  return must(await openJournal(folder));
}
