/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count
 */

/** @type {Count} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };
/** @type {Count} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 };

/**
 * @param {any} report what `vitest --reporter=json` wrote
 * @returns {Count}
 */
export function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A flaky test, one that passed only when tried again, has failed.
 * @param {any} report what `playwright test --reporter=json` wrote
 * @returns {Count}
 */
export function countPlaywright({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

/**
 * A run's count, made to agree with its exit code: a runner that failed outside of a test, or ran
 * none, has failed.
 * @param {Count | null} count null when there is no report
 * @param {number} exitCode
 * @returns {Count}
 */
export function judgeRun(count, exitCode) {
  if (!count) return oneFailed;
  if (count.passed + count.failed === 0) return { ...count, failed: 1 };
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sumCounts(counts) {
  return counts.reduce((sum, count) => ({
    passed: sum.passed + count.passed,
    failed: sum.failed + count.failed,
    skipped: sum.skipped + count.skipped,
  }));
}

/** @param {Count} count */
export function formatCount({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
