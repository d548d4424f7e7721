import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/** Gives a job a Chromium profile of its own, taken away when the process ends. Must run before the app is ready. */
export function takeThrowawayProfile(): void {
  const profile = mkdtempSync(join(tmpdir(), 'bookletter-job-'));
  app.setPath('userData', profile);
  app.on('window-all-closed', () => {});
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
}
