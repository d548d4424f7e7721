import { nameRuntime } from './lib/prepare-app.mjs';
import { runMain } from './lib/run-main.mjs';
import { say } from './lib/say.mjs';
import { prepareElectron } from './runtime/prepare-electron.mjs';
import { ensureReaders } from './system/ensure-readers.mjs';
import { ensureSystem } from './system/ensure-system.mjs';
import { withDisplay } from './system/with-display.mjs';
import { formatCount, oneFailed, sumCounts } from './testing/count.mjs';
import { checkBuild, checkWith, runEndToEnd, runUnit } from './testing/steps.mjs';

/**
 * @param {string} name
 * @param {() => Promise<import('./testing/count.mjs').Count>} run
 */
async function runStep(name, run) {
  say(`${name}…`);
  const count = await run();
  say(`${name}: ${formatCount(count)}`);
  return count;
}

await runMain(async () => {
  const runtime = await prepareElectron();
  await ensureSystem(runtime, { forTests: true });
  await ensureReaders();
  const electron = nameRuntime(runtime);
  const types = await runStep('types', () => checkWith(['typescript', 'tsc'], ['-b']));
  const lint = await runStep('lint', () =>
    checkWith(['@biomejs/biome', 'biome'], ['check', '--error-on-warnings', '.']),
  );
  const unit = await runStep('unit', () => runUnit({ ...process.env, ...electron }));
  const build = await runStep('build', checkBuild);
  const endToEnd = await runStep('end to end', async () => {
    // An older build would be tested in its place.
    if (build.failed > 0) return oneFailed;
    return await withDisplay((env) => runEndToEnd({ ...env, ...electron }));
  });
  const sum = sumCounts([types, lint, unit, build, endToEnd]);
  process.stdout.write(`${formatCount(sum)}\n`);
  return sum.failed > 0 ? 1 : 0;
});
