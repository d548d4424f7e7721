import { fail, ok } from '../../../shared/result.ts';
import { formatJson } from '../format-json.ts';
import { readJournal } from '../journal/with-journal.ts';
import type { CommandSpec } from '../program/command-spec.ts';
import { readText } from '../program/values.ts';
import { listBackupFiles } from './list-backups.ts';
import { isListName, LISTS } from './list-things.ts';

/** What is no part of the journal but lies beside it. */
const BACKUPS = 'backups';

/** Prints JSON with and without `--json`: a list is read by programs and by people who look for an id. */
export const listCommand: CommandSpec = {
  name: 'list',
  argument: { name: 'kind', help: 'listKind', choices: [...Object.keys(LISTS), BACKUPS] },
  options: [],
  examples: ['list quotes', 'list pages --journal ~/journal', 'list sent', 'list backups'],
  run: async (context, values) => {
    const kind = readText(values, 'kind');
    if (kind === BACKUPS) {
      return readJournal(context, async (store) => {
        const found = await listBackupFiles(store);
        return found.ok ? ok({ json: found.value, text: formatJson(found.value) }) : found;
      });
    }
    if (!isListName(kind)) {
      return fail({ code: 'invalid-input', field: 'kind', problem: 'not-allowed' });
    }
    return readJournal(context, async ({ state, damaged }) => {
      const things = LISTS[kind](state());
      return ok({
        json: things,
        text: formatJson(things),
        problems: damaged.map((each) => ({ code: 'damaged-file', ...each })),
      });
    });
  },
};
