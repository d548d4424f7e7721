import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives `work` a new folder, which is gone afterwards. */
export async function withFolder<Output>(
  work: (folder: string) => Promise<Output>,
): Promise<Output> {
  const folder = await mkdtemp(join(tmpdir(), 'bookletter-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
