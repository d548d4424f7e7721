import { openJournal } from '../../../../data/journal-store.ts';
import { must } from '../../../shared/support/must.ts';

/**
 * A process that adds to the journal as the command line does: opens it, waits for its turn, adds, closes, and says what was
 * acknowledged; over and over for so many ms. Every fourth time it is a page, which is two files.
 */
const [, , folder = '', milliseconds = '0', tag = ''] = process.argv;
const end = Date.now() + Number(milliseconds);

process.stdout.write('ready\n');
for (let round = 0; Date.now() < end; round += 1) {
  const store = must(await openJournal(folder, undefined, { waitMs: 30_000 }));
  if (store.readOnly !== null) throw new Error(JSON.stringify(store.readOnly));
  if (store.damaged.length > 0) throw new Error(JSON.stringify(store.damaged));
  const [notebookId] = store.state().journal.notebooks;
  const title = `${tag} ${round}`;
  const [pageId] = store.state().pages.keys();
  const added =
    round % 4 === 3
      ? await store.execute('addPage', { notebookId, title })
      : await store.execute('addEntry', { pageId, entry: { kind: 'note', text: title } });
  const { id } = must<{ readonly id: string }>(added);
  process.stdout.write(`${id}\n`);
  await store.close();
}
process.stdout.write('done\n');
