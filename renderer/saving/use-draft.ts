import { useEffect, useState, useSyncExternalStore } from 'react';
import { Draft, type DraftOptions } from './draft.ts';

/**
 * A field that saves itself: 400 ms after the last key, on blur (`onBlur={draft.flush}`), when it goes from the screen, and
 * before the window closes. `saved` is what is on disk; it is adopted unless something newer is being typed.
 */
export function useDraft<T>(options: DraftOptions<T>): {
  readonly value: T;
  readonly change: (value: T) => void;
  readonly flush: () => Promise<boolean>;
  /** Typed, but not ready to be saved or not saved yet. */
  readonly isDirty: boolean;
} {
  const [draft] = useState(() => new Draft(options));
  const value = useSyncExternalStore(draft.subscribe, draft.value);
  useEffect(() => draft.adopt(options));
  useEffect(() => () => void draft.leave(), [draft]);
  return { value, change: draft.change, flush: draft.flush, isDirty: draft.isDirty() };
}
