import { runMain } from './lib/run-main.mjs';
import { runWithApp } from './lib/run-with-app.mjs';

const args = [
  'test',
  '--config',
  'tests/screenshots/playwright.config.ts',
  ...process.argv.slice(2),
];
await runMain(() => runWithApp(['@playwright/test', 'playwright'], args));
