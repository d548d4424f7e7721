import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/build/ensure-built.mjs';
import { runNode } from './support/run-node.ts';
import { makeTempFolder } from './support/temp-folder.ts';

let root: string;
let builds: number;

beforeEach(() => {
  root = makeTempFolder();
  builds = 0;
  for (const folder of ['shared/quotes', 'main', 'renderer', 'data', 'tests']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'shared/quotes/quote.ts'), 'export const a = 1;');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});

const build = (): Promise<void> => {
  builds += 1;
  mkdirSync(join(root, 'out/main'), { recursive: true });
  writeFileSync(join(root, 'out/main/index.js'), `build ${builds}`);
  return Promise.resolve();
};

async function countBuilds(change: () => void = () => {}): Promise<number> {
  await ensureBuilt({ root, build });
  const before = builds;
  change();
  await ensureBuilt({ root, build });
  return builds - before;
}

describe('ensureBuilt', () => {
  it('builds once for the same sources', async () => {
    expect(await countBuilds()).toBe(0);
    expect(builds).toBe(1);
  });

  it('does not mind new times on the same content, as a checkout gives', async () => {
    const touch = (): void => utimesSync(join(root, 'shared/quotes/quote.ts'), 1, 1);
    expect(await countBuilds(touch)).toBe(0);
  });

  it.each([
    ['a changed source of the same length', 'shared/quotes/quote.ts', 'export const a = 2;'],
    ['a new source', 'renderer/new.tsx', ''],
    ['another lock file', 'package-lock.json', '{ }'],
    ['other build settings', 'electron.vite.config.ts', 'export default {};'],
    ['something else written to the build', 'out/main/index.js', 'a development build'],
  ])('builds again after %s', async (_what, path, content) => {
    expect(await countBuilds(() => writeFileSync(join(root, path), content))).toBe(1);
  });

  it('builds again after a source or the build was removed', async () => {
    expect(await countBuilds(() => rmSync(join(root, 'shared/quotes/quote.ts')))).toBe(1);
    expect(await countBuilds(() => rmSync(join(root, 'out/main'), { recursive: true }))).toBe(1);
  });

  it('does not build for a file that is no part of the app', async () => {
    expect(await countBuilds(() => writeFileSync(join(root, 'tests/a.test.ts'), ''))).toBe(0);
  });

  it('builds again after a source changed during the build', async () => {
    await ensureBuilt({
      root,
      build: async () => {
        await build();
        writeFileSync(join(root, 'main/late.ts'), 'saved while building');
      },
    });
    await ensureBuilt({ root, build });
    expect(builds).toBe(2);
  });

  it('takes no failed build for a good one', async () => {
    const failing = ensureBuilt({
      root,
      build: async () => {
        await build();
        throw new Error('syntax error');
      },
    });
    await expect(failing).rejects.toThrow('syntax error');
    await ensureBuilt({ root, build });
    expect(builds).toBe(2);
  });
});

describe('ensureBuilt in several processes', () => {
  it('builds once', async () => {
    const log = join(root, 'builds.log');
    const runs = await Promise.all([1, 2, 3].map(() => runNode('build.mjs', [root, log]).done));
    expect(runs.map((run) => run.code)).toEqual([0, 0, 0]);
    expect(readFileSync(log, 'utf8').trim().split('\n')).toHaveLength(1);
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['.stamp', 'main']);
  });

  it('builds again after one was killed in the middle', async () => {
    const log = join(root, 'builds.log');
    const killed = runNode('build.mjs', [root, log, 'hang']);
    await killed.waitFor('building');
    killed.child.kill('SIGKILL');
    await killed.done;
    await runNode('build.mjs', [root, log]).done;
    expect(readFileSync(join(root, 'out/main/index.js'), 'utf8')).toBe('whole build');
  });
});
