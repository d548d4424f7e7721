import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathOfPlace } from '../../../data/journal-layout.ts';
import { must } from '../../shared/support/must.ts';
import { copySample, look, reopen } from '../support/sample-journal.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

test('what was hurt while another program had the journal is still known once it can be written', async () => {
  const folder = await makeTemporaryFolder();
  await copySample(folder);
  const first = await reopen(folder);
  const second = await reopen(folder);
  expect(second.readOnly).toMatchObject({ code: 'locked' });
  const before = second.state();
  const [found] = before.pages;
  if (found === undefined) throw new Error('No page.');
  const [id, { notebookId }] = found;
  const page = pathOfPlace({ kind: 'page', id, notebookId });
  await first.close();
  await truncate(join(folder, page), 40);
  await truncate(join(folder, 'journal.json'), 0);
  must(await second.refresh());
  await second.retryAccess();
  expect(second.readOnly).toBeNull();
  expect(second.damaged.map(({ file }) => file).sort()).toEqual(['journal.json', page].sort());
  expect(second.state().journal).toEqual(before.journal);

  for (const file of ['journal.json', page]) {
    expect(must(await second.restoreFile(file))).toMatchObject({ file, backup: null });
  }
  expect(second.damaged).toEqual([]);
  expect(second.state()).toEqual(before);
  await second.close();
  expect((await look(folder)).state()).toEqual(before);
});
