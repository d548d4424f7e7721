import { execFileSync } from 'node:child_process';
import { statfsSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

export type Disk = {
  readonly folder: string;
  readonly makeReadOnly: () => void;
  /** Fills what is left, and gives back what frees it again. */
  readonly fill: () => string;
  readonly unmount: () => void;
};

/** A real disk of its own in memory, `size` bytes large; undefined where none can be mounted, which needs root. */
export async function mountDisk(folder: string, size: number): Promise<Disk | undefined> {
  await mkdir(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {
      stdio: 'pipe',
    });
  } catch {
    return undefined;
  }
  return {
    folder,
    makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder]),
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      const filling = join(folder, 'filling');
      writeFileSync(filling, new Uint8Array(bavail * bsize));
      return filling;
    },
    unmount: () => execFileSync('umount', ['-l', folder]),
  };
}
