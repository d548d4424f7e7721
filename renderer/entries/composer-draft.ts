import { ENTRY_KINDS, type Entry, type EntryKind } from '../../shared/entries/entry-schema.ts';
import type { AppError } from '../../shared/result.ts';
import { api } from '../app/bridge.ts';
import { reportDraft, type Unsaved } from '../saving/save-tracker.ts';
import { BLANK_FIELDS, type ComposerFields, isBlankKind, readEntry } from './composer-fields.ts';

export type ComposerState = {
  /** The kind whose fields are open. */
  readonly open: EntryKind | null;
  readonly fields: ComposerFields;
  readonly error: AppError | null;
};

/**
 * What is typed at the foot of one page, until it is added. It stays through visits to other pages, and is added by itself
 * only when the window closes.
 */
export class ComposerDraft implements Unsaved {
  readonly pageId: string;
  #state: ComposerState = { open: null, fields: BLANK_FIELDS, error: null };
  #adding: Promise<Entry | undefined> | null = null;
  #listeners = new Set<() => void>();

  constructor(pageId: string) {
    this.pageId = pageId;
  }

  readonly state = (): ComposerState => this.#state;
  readonly error = (): AppError | null => this.#state.error;
  readonly isHeld = (): boolean => this.#state.error === null;
  readonly isDirty = (): boolean => this.#started().length > 0;
  readonly isReady = (): boolean =>
    this.#started().every((kind) => readEntry(kind, this.#state.fields) !== undefined);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly open = (kind: EntryKind | null): void => this.#set({ open: kind });

  readonly change = <Kind extends EntryKind>(
    kind: Kind,
    changes: Partial<ComposerFields[Kind]>,
  ): void => {
    const fields = { ...this.#state.fields, [kind]: { ...this.#state.fields[kind], ...changes } };
    this.#set({ fields, error: null });
  };

  /** Adds what is typed of a kind. Output: the entry once it is durable; undefined where it lacks something or failed. */
  readonly add = (kind: EntryKind): Promise<Entry | undefined> => {
    this.#adding ??= this.#addOnce(kind);
    return this.#adding;
  };

  readonly flush = async (): Promise<boolean> => {
    if (this.#adding !== null) await this.#adding;
    for (const kind of this.#started()) await this.add(kind);
    return !this.isDirty();
  };

  async #addOnce(kind: EntryKind): Promise<Entry | undefined> {
    const sent = this.#state.fields[kind];
    const entry = readEntry(kind, this.#state.fields);
    const answer = entry && (await api.addEntry({ pageId: this.pageId, entry }));
    this.#adding = null;
    if (answer === undefined) return undefined;
    if (!answer.ok) {
      this.#set({ error: answer.error });
      return undefined;
    }
    // Keys pressed while the entry was on its way are kept with the rest; nothing typed goes.
    const isAsSent = this.#state.fields[kind] === sent;
    const fields = isAsSent
      ? { ...this.#state.fields, [kind]: BLANK_FIELDS[kind] }
      : this.#state.fields;
    this.#set({ fields, error: null });
    return answer.value;
  }

  #started(): EntryKind[] {
    return ENTRY_KINDS.filter((kind) => !isBlankKind(kind, this.#state.fields));
  }

  #set(changes: Partial<ComposerState>): void {
    this.#state = { ...this.#state, ...changes };
    reportDraft(this);
    for (const listener of this.#listeners) listener();
  }
}

const drafts = new Map<string, ComposerDraft>();

/** The composer of a page: the same one as long as the window is open. */
export function composerOf(pageId: string): ComposerDraft {
  const known = drafts.get(pageId) ?? new ComposerDraft(pageId);
  drafts.set(pageId, known);
  return known;
}
