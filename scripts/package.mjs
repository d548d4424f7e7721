import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareApp } from './lib/prepare-app.mjs';
import { runMain } from './lib/run-main.mjs';
import { say } from './lib/say.mjs';
import { projectDir } from './lib/settings.mjs';
import { runTool } from './lib/tool.mjs';

const AFTER_PACK = '-c.afterPack=./scripts/packaging/remove-default-app.mjs';

/** electron-builder's own output folder unless its configuration names another. */
function readOutputDir() {
  const config = readFileSync(join(projectDir, 'electron-builder.yml'), 'utf8');
  return /^\s+output: *['"]?([^'"\s]+)/m.exec(config)?.[1] ?? 'dist';
}

/** @param {string} folder */
function listResults(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !/^(builder-|latest|\.)/.test(name))
    .map((name) => join(folder, name));
}

await runMain(async () => {
  const { dist, version, source } = await prepareApp();
  // Only a release from GitHub is what its makers made for handing on; the others show that the
  // packaging works.
  const targets = source === 'github' ? [] : ['--dir'];
  const electron = [`-c.electronDist=${dist}`, `-c.electronVersion=${version}`, AFTER_PACK];
  const args = [...targets, ...electron, '--publish', 'never', ...process.argv.slice(2)];
  const { code } = await runTool(['electron-builder', 'electron-builder'], args);
  if (code === 0) {
    for (const path of listResults(join(projectDir, readOutputDir()))) say(`packaged: ${path}`);
  }
  return code;
});
