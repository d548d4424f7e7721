import type { ActionId } from '../../shared/actions/action-table.ts';
import { ENTRY_KINDS, type EntryKind } from '../../shared/entries/entry-schema.ts';

/** The action that begins an entry of a kind. */
export function newEntryAction(kind: EntryKind): Extract<ActionId, `new-${EntryKind}`> {
  return `new-${kind}`;
}

export const NEW_ENTRY_ACTIONS = ENTRY_KINDS.map((kind) => [newEntryAction(kind), kind] as const);
