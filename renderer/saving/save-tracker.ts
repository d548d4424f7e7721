import type { AppError } from '../../shared/result.ts';
import { makeObservable, useObservable } from '../app/observable.ts';

/** What the page says of saving. `failed` keeps the first error until its text is saved or given up. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: AppError; readonly retry: () => void };

/** Something typed that may not be on disk yet. */
export type Unsaved = {
  readonly isDirty: () => boolean;
  /** Whether it can be saved as it is. A field that says what it still lacks is not being saved. */
  readonly isReady: () => boolean;
  readonly error: () => AppError | null;
  /**
   * Whether it waits for the parent's own word, as an entry that is not added yet. It counts as being saved only when the
   * window closes.
   */
  readonly isHeld?: () => boolean;
  /** Saves now; true once nothing is left to save. */
  readonly flush: () => Promise<boolean>;
};

const unsaved = new Set<Unsaved>();
const status = makeObservable<SaveStatus>({ kind: 'saved' });

function retryAll(): void {
  void flushAll();
}

function isHeld(draft: Unsaved): boolean {
  return draft.isHeld?.() === true;
}

function judge(): SaveStatus {
  const all = [...unsaved];
  const error = all.map((each) => each.error()).find((each) => each !== null);
  if (error) return { kind: 'failed', error, retry: retryAll };
  return all.some((each) => each.isDirty() && each.isReady() && !isHeld(each))
    ? { kind: 'saving' }
    : { kind: 'saved' };
}

function announce(): void {
  const next = judge();
  if (next.kind !== status.get().kind || next.kind === 'failed') status.set(next);
}

/** Called by a draft whenever it becomes dirty, is saved or fails. */
export function reportDraft(draft: Unsaved): void {
  if (draft.isDirty() || draft.error() !== null) unsaved.add(draft);
  else unsaved.delete(draft);
  announce();
}

/** Called for a draft that was left unfinished and has nothing to save. */
export function forgetDraft(draft: Unsaved): void {
  unsaved.delete(draft);
  announce();
}

async function flushEach(drafts: readonly Unsaved[]): Promise<number> {
  const done = await Promise.all(drafts.map((each) => each.flush()));
  return done.filter((saved) => !saved).length;
}

/** Saves everything typed into what is kept already. Output: how many drafts could not be saved. */
export function flushAll(): Promise<number> {
  return flushEach([...unsaved].filter((each) => !isHeld(each)));
}

/** As `flushAll`, with what waits to be added, and with the tag or field that is being typed. */
export function flushBeforeClosing(): Promise<number> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return flushEach([...unsaved]);
}

export function useSaveStatus(): SaveStatus {
  return useObservable(status);
}
