import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/screenshots/**', 'node_modules/**'],
    setupFiles: ['tests/fixed-seeds.ts'],
    // Journals are written to real folders; a slow disk is not a failure.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
