import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliIo } from '../cli-io.ts';

/**
 * Gives a folder of the job's own among the temporary files, which only this user can read and which is gone afterwards. Rejects
 * where there can be none.
 */
export async function inOwnFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bookletter-'));
  try {
    return await work(folder);
  } finally {
    // What Chromium's helpers had open may be written a moment longer than the program runs.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

/** Has the app's own Electron do a job that it reads from a file. Output: undefined once it is done, or why it was not. */
export async function runJob(
  {
    flag,
    job,
    jobPath,
    out,
  }: {
    readonly flag: string;
    readonly job: unknown;
    readonly jobPath: string;
    readonly out: string;
  },
  runElectron: CliIo['runElectron'],
): Promise<string | undefined> {
  await writeFile(jobPath, JSON.stringify(job));
  const { code, stderr } = await runElectron([flag, jobPath, out]);
  if (code === 0) return undefined;
  const lastLine = stderr.trim().split('\n').at(-1)?.trim();
  return lastLine || `exit code ${code}`;
}
