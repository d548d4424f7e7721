import { expect, it } from 'vitest';
import { openJournal } from '../../../data/journal-store.ts';
import { must } from '../../shared/support/must.ts';
import { makeStarterCli } from './support/test-cli.ts';

it('lists the colour of a tag that has one', async () => {
  const { read, folder } = await makeStarterCli();
  const store = must(await openJournal(folder));
  must(await store.execute('setTagColour', { tag: '돈', colour: 'olive' }));
  await store.close();
  const tags = await read('list', 'tags');
  expect(tags).toContainEqual({ tag: '돈', count: 3, colour: 'olive' });
  expect(tags.filter((tag: object) => 'colour' in tag).length).toBe(1);
});
