import { defineConfig } from '@playwright/test';

/** Not checks: pictures of every screen, to be looked at. `npm run screenshots` writes them to out/screenshots. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.screens.ts',
  outputDir: '../../out/screenshots-run',
  workers: 1,
  timeout: 180_000,
});
