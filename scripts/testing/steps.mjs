import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../build/ensure-built.mjs';
import { PlainError } from '../lib/plain-error.mjs';
import { say } from '../lib/say.mjs';
import { runTool } from '../lib/tool.mjs';
import { countPlaywright, countVitest, judgeRun, oneFailed, onePassed } from './count.mjs';

/**
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {readonly [packageName: string, command: string]} Tool
 */

/**
 * A tool that says by its exit code alone whether all is well: it counts as one test.
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
export async function checkWith(tool, args) {
  const { code } = await runTool(tool, args);
  return code === 0 ? onePassed : oneFailed;
}

/** @returns {Promise<Count>} */
export async function checkBuild() {
  try {
    await ensureBuilt();
    return onePassed;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(error.message);
    return oneFailed;
  }
}

/**
 * Runs a test runner and counts from the JSON report that it writes to the path it is given.
 * @param {(report: string) => Promise<{ readonly code: number }>} runTests
 * @param {(report: any) => Count} count
 * @returns {Promise<Count>}
 */
export async function countRun(runTests, count) {
  const folder = mkdtempSync(join(tmpdir(), 'bookletter-report-'));
  const report = join(folder, 'report.json');
  try {
    const { code } = await runTests(report);
    return judgeRun(readCount(report, count), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} path
 * @param {(report: any) => Count} count
 */
function readCount(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** @param {NodeJS.ProcessEnv} env */
export function runUnit(env) {
  return countRun(
    (report) =>
      runTool(
        ['vitest', 'vitest'],
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        { env },
      ),
    countVitest,
  );
}

/** @param {NodeJS.ProcessEnv} env */
export function runEndToEnd(env) {
  return countRun(
    (report) =>
      runTool(['@playwright/test', 'playwright'], ['test', '--reporter=list,json'], {
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      }),
    countPlaywright,
  );
}
