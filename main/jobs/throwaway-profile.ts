import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * Gives a job a Chromium profile of its own. Must run before the app is ready. In the caller's `folder` it stays, for the caller to
 * take away once the process has ended; else it goes with the process, as far as it can: Chromium still writes to it.
 */
export function takeThrowawayProfile(folder?: string): void {
  const profile = mkdtempSync(join(folder ?? tmpdir(), 'bookletter-job-'));
  app.setPath('userData', profile);
  app.on('window-all-closed', () => {});
  if (folder === undefined) process.on('exit', () => removeProfile(profile));
}

/** Never throws: an error while the process ends is one that Electron would open a dialog about, and wait. */
function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The system empties the folder of temporary files.
  }
}
