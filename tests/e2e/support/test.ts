import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type App, type LaunchOptions, launchApp } from './electron.ts';

type Fixtures = {
  /** A folder of the test's own, taken away afterwards. */
  readonly folder: string;
  /** Starts the app on one profile and one journal folder of the test's own; what is still open at the end is ended. */
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<App>;
};

/** Ends a process that still runs, and waits until it has ended. */
async function endProcess(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'bookletter-e2e-'));
    await use(folder);
    // Chromium's helpers may still be writing to the profile for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  launch: async ({ folder }, use) => {
    const running: ChildProcess[] = [];
    await use(async (options = {}) => {
      const app = await launchApp({
        profile: join(folder, 'profile'),
        journal: join(folder, 'journal'),
        ...options,
      });
      running.push(app.electron.process());
      return app;
    });
    await Promise.all(running.map(endProcess));
  },
});

export { expect } from '@playwright/test';
