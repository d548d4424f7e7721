import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { projectDir } from '../../scripts/lib/settings.mjs';
import { runTool } from '../../scripts/lib/tool.mjs';
import {
  countPlaywright,
  countVitest,
  formatCount,
  judgeRun,
  sumCounts,
} from '../../scripts/testing/count.mjs';
import { countRun } from '../../scripts/testing/steps.mjs';
import { makeTempFolder } from './support/temp-folder.ts';

let folder: string;

beforeEach(() => {
  folder = makeTempFolder();
  symlinkSync(join(projectDir, 'node_modules'), join(folder, 'node_modules'));
});

/** Runs the real runner on one small file of tests. */
function runVitest(content: string) {
  writeFileSync(join(folder, 'small.test.mjs'), content);
  return countRun(
    (report) =>
      runTool(
        ['vitest', 'vitest'],
        ['run', '--globals', '--reporter=json', `--outputFile=${report}`],
        { cwd: folder, capture: true },
      ),
    countVitest,
  );
}

function runPlaywright(content: string) {
  writeFileSync(join(folder, 'small.spec.mjs'), content);
  writeFileSync(join(folder, 'playwright.config.mjs'), 'export default { retries: 1 };');
  return countRun(
    (report) =>
      runTool(['@playwright/test', 'playwright'], ['test', '--reporter=json'], {
        cwd: folder,
        capture: true,
        env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      }),
    countPlaywright,
  );
}

describe('counting from Vitest’s report', () => {
  it('counts passed, failed and skipped tests', async () => {
    const count = await runVitest(
      "it('a', () => {}); it('b', () => {}); it('c', () => { throw new Error('no'); });" +
        "it.skip('d', () => {}); it.todo('e');",
    );
    expect(count).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that cannot be loaded as a failure', async () => {
    expect(await runVitest("import './missing.mjs';")).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a run without tests as a failure', async () => {
    expect(await runVitest("it.skip('d', () => {});")).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('counting from Playwright’s report', () => {
  it('counts a flaky test as failed', async () => {
    const count = await runPlaywright(
      "import { expect, test } from '@playwright/test';" +
        "test('a', () => {}); test.skip('b', () => {}); test('c', () => { expect(1).toBe(2); });" +
        "test('d', ({}, info) => { expect(info.retry).toBe(1); });",
    );
    expect(count).toEqual({ passed: 1, failed: 2, skipped: 1 });
  });

  it('counts a run without tests as a failure', async () => {
    expect(await runPlaywright('export {};')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('judgeRun', () => {
  it('believes neither a report nor an exit code alone', () => {
    const passed = { passed: 3, failed: 0, skipped: 0 };
    expect(judgeRun(passed, 0)).toEqual(passed);
    expect(judgeRun(passed, 1)).toEqual({ ...passed, failed: 1 });
    expect(judgeRun(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the last line', () => {
  it('sums up and names skipped tests only when there are some', () => {
    const sum = sumCounts([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 3 },
    ]);
    expect(formatCount(sum)).toBe('41 passed, 2 failed, 3 skipped');
    expect(formatCount({ ...sum, skipped: 0 })).toBe('41 passed, 2 failed');
  });
});
