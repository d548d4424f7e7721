import { join } from 'node:path';
import { prepareApp } from './lib/prepare-app.mjs';
import { runElectron } from './lib/run-electron.mjs';
import { runMain } from './lib/run-main.mjs';
import { projectDir, readSettings } from './lib/settings.mjs';

// With no display there is nobody to look at a window: the app writes its first letter instead.
const firstLetter = ['--first-letter', join(projectDir, 'out/first-letter')];

await runMain(async () => {
  const { executable } = await prepareApp();
  const own = readSettings().hasDisplay ? [] : firstLetter;
  return await runElectron(executable, [...own, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'pipe'],
    onError: (line) => process.stderr.write(`${line}\n`),
  });
});
