import { describe, expect, it } from 'vitest';
import { judgeFileEvent } from '../../../main/session/judge-file-event.ts';

const NOTEBOOK = '01a20d6f-9191-729d-99af-63bc60b9a4c6';
const PAGE = '01a20d6f-9192-724d-bf72-3e0bf68f0314';
const PAGES = `notebooks/${NOTEBOOK}/pages`;

describe('what a change of a name in the folder is about', () => {
  it.each([
    ['', 'journal.json', { kind: 'file', path: 'journal.json' }],
    [PAGES, `${PAGE}.json`, { kind: 'file', path: `${PAGES}/${PAGE}.json` }],
    [
      `notebooks/${NOTEBOOK}`,
      'notebook.json',
      { kind: 'file', path: `notebooks/${NOTEBOOK}/notebook.json` },
    ],
    ['trash', `${PAGE}.json`, { kind: 'file', path: `trash/${PAGE}.json` }],
  ])('%s %s is a file of the journal', (folder, name, event) => {
    expect(judgeFileEvent(folder, name)).toEqual(event);
  });

  it.each([
    ['', '.bookletter-lock.takeover'],
    ['', 'backups'],
    ['', 'damaged'],
    ['', '.stfolder'],
    [PAGES, `.${PAGE}.json.0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f.tmp`],
    [PAGES, `.syncthing.${PAGE}.json.tmp`],
  ])('%s %s is nobody’s business', (folder, name) => {
    expect(judgeFileEvent(folder, name)).toEqual({ kind: 'nothing' });
  });

  it('the lock is told apart', () => {
    expect(judgeFileEvent('', '.bookletter-lock.json')).toEqual({ kind: 'lock' });
  });

  it.each([
    ['notebooks', NOTEBOOK],
    [PAGES, `${PAGE}.sync-conflict-20261124-101500-ABCDEFG.json`],
    [PAGES, null],
    ['', 'letters'],
  ])('%s %s needs a look at everything', (folder, name) => {
    expect(judgeFileEvent(folder, name)).toEqual({ kind: 'everything' });
  });
});
