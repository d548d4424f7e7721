import { dropBlank } from '../commands/merge-fields.ts';
import type { Id, Instant } from '../ids.ts';
import type { EntryDraft } from './entry-inputs.ts';
import type { Entry } from './entry-schema.ts';

/** A new entry without its draft's blank fields. */
export function makeEntry(draft: EntryDraft, id: Id, now: Instant): Entry {
  return { id, ...dropBlank(draft), createdAt: now, updatedAt: now } as Entry;
}
