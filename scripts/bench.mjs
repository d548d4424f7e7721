import { runMain } from './lib/run-main.mjs';
import { runWithApp } from './lib/run-with-app.mjs';

const args = ['run', '--config', 'tests/bench/vitest.config.ts', ...process.argv.slice(2)];
await runMain(() => runWithApp(['vitest', 'vitest'], args));
