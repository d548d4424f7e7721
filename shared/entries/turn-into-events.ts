import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule } from '../commands/plan.ts';
import { idsFrom } from '../ids.ts';
import { findEntryOnPage } from '../journal/find-things.ts';
import { changePage } from '../pages/change-page.ts';
import { fail, ok } from '../result.ts';
import { makeTrashItem } from '../trash/make-trash-item.ts';
import type { Entry } from './entry-schema.ts';
import { makeEntry } from './make-entry.ts';

/**
 * A note gives way to the events that its lines tell of, and to notes of the lines that tell of none, all in its place; the
 * note itself goes to the trash. Output: the new entries in order.
 */
export const turnIntoEvents: Rule<ParsedInput<'turnIntoEvents'>, readonly Entry[]> = (
  state,
  input,
  context,
) => {
  const found = findEntryOnPage(state, input);
  if (!found.ok) return found;
  const { page, notebookId, entry, index } = found.value;
  if (entry.kind !== 'note') {
    return fail({ code: 'invalid-input', field: 'entryId', problem: 'not-allowed' });
  }
  const ids = idsFrom(context.newId, input.entries.length);
  const made = input.entries.map((draft, at) =>
    makeEntry(draft, ids[at] ?? context.newId, context.now),
  );
  const item = makeTrashItem(entry.id, context.now, {
    kind: 'entry',
    pageId: page.id,
    index,
    entry,
  });
  const entries = page.entries.toSpliced(index, 1, ...made);
  return ok({
    changes: [
      { kind: 'trash', id: item.id, value: item },
      changePage(notebookId, page, { entries }, context),
    ],
    output: made,
  });
};
