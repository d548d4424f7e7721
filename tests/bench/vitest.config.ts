import { defineConfig } from 'vitest/config';

/** Benchmarks are tests that print a table: `npm run bench`. One at a time, since they share the disk and the processor. */
export default defineConfig({
  test: {
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
    execArgv: ['--expose-gc'],
  },
});
