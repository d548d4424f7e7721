import { execFileSync } from 'node:child_process';
import { onTestFinished, type TestContext } from 'vitest';
import { makeTemporaryFolder } from './temporary-folder.ts';

function mount(...options: string[]): void {
  execFileSync('mount', options, { stdio: 'pipe' });
}

export type SmallDisk = { readonly folder: string; readonly makeReadOnly: () => void };

/**
 * A real disk of its own in memory, `size` bytes large. Where none can be mounted (that needs root), the test is skipped and
 * says so.
 */
export async function mountSmallDisk(
  context: Pick<TestContext, 'skip'>,
  size: number,
): Promise<SmallDisk> {
  const folder = await makeTemporaryFolder();
  try {
    mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder);
  } catch {
    context.skip('a disk of its own cannot be mounted here: that needs root');
  }
  onTestFinished(() => {
    execFileSync('umount', [folder], { stdio: 'pipe' });
  });
  return { folder, makeReadOnly: () => mount('-o', 'remount,ro', folder) };
}
