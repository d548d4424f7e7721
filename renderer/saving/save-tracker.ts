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
  /** Saves now; true once nothing is left to save. */
  readonly flush: () => Promise<boolean>;
};

const unsaved = new Set<Unsaved>();
const status = makeObservable<SaveStatus>({ kind: 'saved' });

function retryAll(): void {
  void flushAll();
}

function judge(): SaveStatus {
  const all = [...unsaved];
  const error = all.map((each) => each.error()).find((each) => each !== null);
  if (error) return { kind: 'failed', error, retry: retryAll };
  return all.some((each) => each.isDirty() && each.isReady())
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

/** Saves everything typed. Output: how many drafts could not be saved. */
export async function flushAll(): Promise<number> {
  const done = await Promise.all([...unsaved].map((each) => each.flush()));
  return done.filter((saved) => !saved).length;
}

export function useSaveStatus(): SaveStatus {
  return useObservable(status);
}
