import { fail, ok } from '../../../shared/result.ts';
import { formatJson } from '../format-json.ts';
import { readJournal } from '../journal/with-journal.ts';
import type { CommandSpec } from '../program/command-spec.ts';
import { readText } from '../program/values.ts';
import { isListName, LISTS } from './list-things.ts';

/** Prints JSON with and without `--json`: a list is read by programs and by people who look for an id. */
export const listCommand: CommandSpec = {
  name: 'list',
  argument: { name: 'kind', help: 'listKind', choices: Object.keys(LISTS) },
  options: [],
  examples: ['list quotes', 'list pages --journal ~/journal'],
  run: async (context, values) => {
    const kind = readText(values, 'kind');
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
