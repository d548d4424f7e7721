import { runMain } from './lib/run-main.mjs';
import { runWithApp } from './lib/run-with-app.mjs';

await runMain(() =>
  runWithApp(['@playwright/test', 'playwright'], ['test', ...process.argv.slice(2)]),
);
