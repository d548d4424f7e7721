import type { ParsedInput } from '../commands/command-inputs.ts';
import { dropBlank, mergeFields } from '../commands/merge-fields.ts';
import type { Rule } from '../commands/plan.ts';
import type { Id } from '../ids.ts';
import { findPage } from '../journal/find-things.ts';
import type { JournalState } from '../journal/journal-state.ts';
import { changePage } from '../pages/change-page.ts';
import type { Page } from '../pages/page-schema.ts';
import { fail, ok, type Result } from '../result.ts';
import { makeTrashItem } from '../trash/make-trash-item.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { checkProgress } from './check-progress.ts';
import type { Reading } from './reading-schema.ts';

type ReadingsOfPage = { notebookId: Id; page: Page; readings: readonly Reading[] };

function findReadings(state: JournalState, pageId: Id): Result<ReadingsOfPage> {
  const found = findPage(state, pageId);
  if (!found.ok) return found;
  const { page } = found.value;
  if (page.book === undefined) {
    return fail({ code: 'invalid-input', field: 'reading', problem: 'not-allowed' });
  }
  return ok({ ...found.value, readings: page.readings ?? [] });
}

export const addReading: Rule<ParsedInput<'addReading'>, Reading> = (state, input, context) => {
  const found = findReadings(state, input.pageId);
  if (!found.ok) return found;
  const { notebookId, page, readings } = found.value;
  const reading = { id: context.newId, ...dropBlank(input.reading) } as Reading;
  const checked = checkProgress(page.book, reading.currentPage);
  if (!checked.ok) return checked;
  const change = changePage(notebookId, page, { readings: [...readings, reading] }, context);
  return ok({ changes: [change], output: reading });
};

export const updateReading: Rule<ParsedInput<'updateReading'>, Reading> = (
  state,
  input,
  context,
) => {
  const found = findReadings(state, input.pageId);
  if (!found.ok) return found;
  const { notebookId, page, readings } = found.value;
  const current = readings.find((reading) => reading.id === input.readingId);
  if (current === undefined) {
    return fail({ code: 'not-found', kind: 'reading', name: input.readingId });
  }
  const checked = checkProgress(page.book, input.changes.currentPage);
  if (!checked.ok) return checked;
  const next = mergeFields(current, input.changes);
  const changed = readings.map((reading) => (reading.id === next.id ? next : reading));
  const change = changePage(notebookId, page, { readings: changed }, context);
  return ok({ changes: [change], output: next });
};

export const removeReading: Rule<ParsedInput<'removeReading'>, TrashItem> = (
  state,
  input,
  context,
) => {
  const found = findReadings(state, input.pageId);
  if (!found.ok) return found;
  const { notebookId, page, readings } = found.value;
  const index = readings.findIndex((reading) => reading.id === input.readingId);
  const reading = readings[index];
  if (reading === undefined) {
    return fail({ code: 'not-found', kind: 'reading', name: input.readingId });
  }
  const content = { kind: 'reading', pageId: page.id, index, reading } as const;
  const item = makeTrashItem(reading.id, context.now, content);
  const rest = readings.toSpliced(index, 1);
  return ok({
    changes: [
      { kind: 'trash', id: item.id, value: item },
      changePage(notebookId, page, { readings: rest }, context),
    ],
    output: item,
  });
};
