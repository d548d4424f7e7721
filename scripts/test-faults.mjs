import { runMain } from './lib/run-main.mjs';
import { runTool } from './lib/tool.mjs';
import { countVitest, formatCount } from './testing/count.mjs';
import { countRun } from './testing/steps.mjs';

// Every fault at every moment, where `npm test` tries a part; some twenty minutes. A name of a test file runs that one.
const files =
  process.argv.length > 2 ? process.argv.slice(2) : ['tests/data', 'tests/shared/merging'];
const reporters = ['--reporter=default', '--reporter=json'];
const env = { ...process.env, BOOKLETTER_FAULTS: 'full' };

await runMain(async () => {
  const count = await countRun(
    (report) =>
      runTool(
        ['vitest', 'vitest'],
        ['run', ...files, ...reporters, `--outputFile.json=${report}`],
        { env },
      ),
    countVitest,
  );
  process.stdout.write(`${formatCount(count)}\n`);
  return count.failed > 0 ? 1 : 0;
});
