import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder on the computer's own disk, taken away when the test ends. */
export async function makeTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bookletter-data-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
