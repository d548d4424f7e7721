import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { test } from 'vitest';
import { createJournal } from '../../data/journal-store.ts';
import { makeStarterState } from '../../data/starter.ts';
import { defaultStoreDeps } from '../../data/store-deps.ts';
import { electronPath, PROJECT, ROOT_FLAGS } from '../e2e/support/electron.ts';
import { measureInterleaved } from './support/measure.ts';

/** Starts an app, waits until `selector` is drawn, and ends it. */
async function startOnce(args: readonly string[], selector: string): Promise<void> {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...args, ...ROOT_FLAGS],
  });
  const page = await app.firstWindow();
  await page.waitForSelector(selector, { state: 'attached' });
  app.process().kill('SIGKILL');
}

test('start until the starter journal is drawn, against a blank Electron window', async () => {
  const root = await mkdtemp(join(tmpdir(), 'bookletter-start-'));
  try {
    const journal = join(root, 'journal');
    const state = makeStarterState({ ...defaultStoreDeps, now: new Date(), run: 'bench000' });
    const made = await createJournal(journal, state);
    if (!made.ok) throw new Error(made.error.code);
    // Whoever has it open keeps the app waiting.
    await made.value.close();
    const blankApp = join(import.meta.dirname, 'blank-app');
    const profile = (name: string) => `--user-data-dir=${join(root, name)}`;
    const { blank, app } = await measureInterleaved(
      {
        blank: () => startOnce([blankApp, profile('blank')], 'body'),
        app: () => startOnce([PROJECT, profile('app'), '--journal', journal], '.frame'),
      },
      { rounds: 7, warmUp: 1 },
    );
    console.log('\nStart, median of 7 interleaved rounds, from launch to drawn');
    console.table({
      start: {
        'blank ms': blank.toFixed(0),
        'app ms': app.toFixed(0),
        ratio: (app / blank).toFixed(2),
      },
    });
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
