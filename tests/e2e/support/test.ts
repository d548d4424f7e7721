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

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'bookletter-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  launch: async ({ folder }, use) => {
    const open: App[] = [];
    await use(async (options = {}) => {
      const app = await launchApp({
        profile: join(folder, 'profile'),
        journal: join(folder, 'journal'),
        ...options,
      });
      open.push(app);
      return app;
    });
    for (const { electron } of open) {
      const running = electron.process();
      if (running.exitCode === null && running.signalCode === null) running.kill('SIGKILL');
    }
  },
});

export { expect } from '@playwright/test';
