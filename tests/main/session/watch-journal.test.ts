import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JournalWatch, watchJournal } from '../../../main/session/watch-journal.ts';

const NOTEBOOK = '01a20d6f-9191-729d-99af-63bc60b9a4c6';
const OTHER = '01a20d6f-9197-71bd-94a9-a6f6cab32606';
const PAGE = '01a20d6f-9192-724d-bf72-3e0bf68f0314';

type Told =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'everything' | 'lock' };

let root = '';
let watch: JournalWatch;
let told: Told[] = [];
let hear: (() => void) | null = null;

function tell(next: Told): void {
  told.push(next);
  hear?.();
}

/** Waits for the real event; the test's own time limit is what ends it. */
async function untilTold(fits: (told: Told) => boolean): Promise<void> {
  while (!told.some(fits)) {
    await new Promise<void>((resolve) => {
      hear = resolve;
    });
  }
}

async function start(): Promise<void> {
  watch = watchJournal(root, {
    onFiles: (paths) => tell({ kind: 'files', paths }),
    onEverything: () => tell({ kind: 'everything' }),
    onLock: () => tell({ kind: 'lock' }),
  });
  await watch.ready;
}

const ofFile = (path: string) => (each: Told) => each.kind === 'files' && each.paths.includes(path);
const ofEverything = ({ kind }: Told) => kind === 'everything';

beforeEach(async () => {
  told = [];
  hear = null;
  root = await mkdtemp(join(tmpdir(), 'bookletter-watch-'));
  for (const folder of ['trash', 'letters', `notebooks/${NOTEBOOK}/pages`]) {
    await mkdir(join(root, folder), { recursive: true });
  }
});

afterEach(async () => {
  watch.close();
  await rm(root, { recursive: true, force: true });
});

describe('watching a journal’s folder', () => {
  it('tells of a file that is written, in any of its folders', async () => {
    await start();
    expect(watch.isWhole()).toBe(true);
    const paths = [
      'journal.json',
      `trash/${PAGE}.json`,
      `notebooks/${NOTEBOOK}/pages/${PAGE}.json`,
    ];
    for (const path of paths) {
      await writeFile(join(root, path), '{}');
      await untilTold(ofFile(path));
    }
    expect(told.filter(ofEverything)).toEqual([]);
  });

  it('tells of a file that another one is put in the place of, and of one that is gone', async () => {
    const path = `notebooks/${NOTEBOOK}/pages/${PAGE}.json`;
    await writeFile(join(root, path), '{}');
    await start();
    await writeFile(join(root, '.new'), '{"a":1}');
    await rename(join(root, '.new'), join(root, path));
    await untilTold(ofFile(path));
    told = [];
    await rm(join(root, path));
    await untilTold(ofFile(path));
  });

  it('hears what happens in a notebook that came later', async () => {
    await start();
    await mkdir(join(root, 'notebooks', OTHER, 'pages'), { recursive: true });
    await untilTold(ofEverything);
    const path = `notebooks/${OTHER}/pages/${PAGE}.json`;
    await writeFile(join(root, path), '{}');
    await untilTold(ofFile(path));
  });

  it('hears what happens in a folder that was taken away and made anew', async () => {
    await start();
    await rm(join(root, 'trash'), { recursive: true });
    await untilTold(ofEverything);
    told = [];
    await mkdir(join(root, 'trash'));
    await untilTold(ofEverything);
    await writeFile(join(root, `trash/${PAGE}.json`), '{}');
    await untilTold(ofFile(`trash/${PAGE}.json`));
  });

  it('tells of conflict copies and of the lock, and of no temporary file', async () => {
    await start();
    await writeFile(join(root, '.journal.json.0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f.tmp'), '');
    await writeFile(join(root, '.bookletter-lock.json'), '{}');
    await untilTold(({ kind }) => kind === 'lock');
    expect(told).toEqual([{ kind: 'lock' }]);
    const name = `${PAGE}.sync-conflict-20261124-101500-ABCDEFG.json`;
    await writeFile(join(root, 'notebooks', NOTEBOOK, 'pages', name), '{}');
    await untilTold(ofEverything);
  });

  it('says that it does not hear everything where the journal’s folder is not there', async () => {
    await rm(root, { recursive: true });
    await start();
    expect(watch.isWhole()).toBe(false);
  });
});
