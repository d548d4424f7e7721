import { createInterface } from 'node:readline';
import { openJournal } from '../../../../data/journal-store.ts';
import { must } from '../../../shared/support/must.ts';

/**
 * A process that opens the journal in the folder it is given and says what keeps it from writing, or `open`. Then it does what
 * it is told: `add TEXT` to the first page, `close`.
 */
const store = must(await openJournal(process.argv[2] ?? ''));
process.stdout.write(`${store.readOnly?.code ?? 'open'}\n`);

async function answer(command: string): Promise<string> {
  if (command === 'close') {
    await store.close();
    return 'closed';
  }
  const [pageId] = store.state().pages.keys();
  const entry = { kind: 'note', text: command.replace('add ', '') };
  const added = await store.execute('addEntry', { pageId, entry });
  return added.ok ? added.value.id : added.error.code;
}

for await (const command of createInterface({ input: process.stdin })) {
  process.stdout.write(`${await answer(command)}\n`);
}
