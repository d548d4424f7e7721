import type { z } from 'zod';
import { entrySchema } from '../shared/entries/entry-schema.ts';
import { findChangedPart } from '../shared/find-changed-part.ts';
import { FORMAT_VERSION } from '../shared/journal/format-version.ts';
import { JOURNAL_FORMAT, type Journal, journalSchema } from '../shared/journal/journal-schema.ts';
import {
  LETTER_COPY_FORMAT,
  type LetterCopy,
  letterCopySchema,
} from '../shared/letters/copies/letter-copy-schema.ts';
import { LETTER_FORMAT, type Letter, letterSchema } from '../shared/letters/letter-schema.ts';
import {
  NOTEBOOK_FORMAT,
  type Notebook,
  notebookSchema,
} from '../shared/notebooks/notebook-schema.ts';
import { PAGE_FORMAT, type Page, pageSchema } from '../shared/pages/page-schema.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { TRASH_FORMAT, type TrashItem, trashItemSchema } from '../shared/trash/trash-schema.ts';
import { parseJsonValue } from './fast-parse/parse-json-value.ts';
import { type FileKind, type JournalPlace, pathOfPlace } from './journal-layout.ts';
import { migrate } from './migrations/migrate.ts';

/** What the file of each kind holds. */
export type ValueOfKind = {
  journal: Journal;
  notebook: Notebook;
  page: Page;
  letter: Letter;
  letterCopy: LetterCopy;
  trash: TrashItem;
};
export type StoredValue = ValueOfKind[FileKind];

const formats: { [Kind in FileKind]: { format: string; schema: z.ZodType<ValueOfKind[Kind]> } } = {
  journal: { format: JOURNAL_FORMAT, schema: journalSchema },
  notebook: { format: NOTEBOOK_FORMAT, schema: notebookSchema },
  page: { format: PAGE_FORMAT, schema: pageSchema },
  letter: { format: LETTER_FORMAT, schema: letterSchema },
  letterCopy: { format: LETTER_COPY_FORMAT, schema: letterCopySchema },
  trash: { format: TRASH_FORMAT, schema: trashItemSchema },
};

/** The version of a file of this kind that is too new to be understood, or null. */
function newerVersion(kind: FileKind, value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, version } = value as { format?: unknown; version?: unknown };
  if (format !== formats[kind].format) return null;
  return typeof version === 'number' && version > FORMAT_VERSION ? version : null;
}

/** The version of the program that a newer journal.json says can read it. */
function neededVersion(value: unknown): { needs?: string } {
  const { needs } = value as { needs?: unknown };
  return typeof needs === 'string' && /^[\w.-]{1,20}$/.test(needs) ? { needs } : {};
}

/** Whether a decoded file must be migrated to be read (see `migrate`). */
export function isOldVersion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  const { version } = value;
  return typeof version === 'number' && version >= 1 && version < FORMAT_VERSION;
}

function isOf(place: JournalPlace, value: StoredValue): boolean {
  return place.kind === 'journal' || ('id' in value && value.id === place.id);
}

/**
 * Input: what a file holds. Output: its value, checked and cleaned; `newer-version`, which is looked for before the shape,
 * or `damaged-file` where the shape is wrong or the id inside is not the one in the file's name.
 */
export function parseStored<Place extends JournalPlace>(
  place: Place,
  value: unknown,
): Result<ValueOfKind[Place['kind']]> {
  const kind: Place['kind'] = place.kind;
  const file = pathOfPlace(place);
  const version = newerVersion(kind, value);
  if (version !== null) {
    const needs = neededVersion(value);
    return fail({ code: 'newer-version', file, version, supported: FORMAT_VERSION, ...needs });
  }
  const parsed = parseJsonValue<ValueOfKind[typeof kind]>(
    formats[kind].schema,
    migrate(kind, value),
  );
  if (!parsed.success || !isOf(place, parsed.data)) {
    return fail({ code: 'damaged-file', file, reason: 'wrong-shape' });
  }
  return ok(parsed.data as ValueOfKind[Place['kind']]);
}

/** As the page's schema, but an entry that `before` holds too was checked when `before` was, and is taken as it is. */
function checkPage(page: Page, before: Page): Page {
  const { start, end } = findChangedPart(page.entries, before.entries);
  const known = new Set<unknown>(before.entries.slice(start, before.entries.length - end));
  const last = page.entries.length - end;
  const entries = page.entries.map((entry, index) => {
    const isUnchanged = index < start || index >= last || known.has(entry);
    return isUnchanged ? entry : entrySchema.parse(entry);
  });
  return { ...pageSchema.parse({ ...page, entries: [] }), entries };
}

function checkValue(place: JournalPlace, value: StoredValue, before: StoredValue | null) {
  if (place.kind === 'page' && before !== null) return checkPage(value as Page, before as Page);
  return formats[place.kind].schema.parse(value);
}

/**
 * Input: what is about to be written, and what the file holds now (null: nothing). Output: the value to write, checked and
 * cleaned by the same schema that reads it, so that nothing can be saved which cannot be opened again; otherwise
 * `unexpected`, since a rule has made it. Only what differs from `before` is checked again.
 */
export function checkForWriting(
  place: JournalPlace,
  value: StoredValue,
  before: StoredValue | null,
): Result<StoredValue> {
  try {
    const checked = checkValue(place, value, before);
    if (isOf(place, checked)) return ok(checked);
  } catch {
    // A zod error; which field it was is of no use to the parent.
  }
  return fail({ code: 'unexpected', reason: `wrong shape: ${pathOfPlace(place)}` });
}
