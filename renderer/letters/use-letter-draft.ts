import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Letter, LetterDraft } from '../../shared/letters/letter-schema.ts';
import { api } from '../app/bridge.ts';
import { useDraft } from '../saving/use-draft.ts';
import { fieldsOf, isSameLetter, toChanges } from './letter-fields.ts';

type Fields = Partial<LetterDraft>;
/** Takes the fields that were edited, or makes them from the letter as it is by then. */
export type ChangeLetter = (edit: Fields | ((now: LetterDraft) => Fields)) => void;

/**
 * A kept letter as it is being written: one draft for all its fields, so that the preview shows what is typed before it is
 * saved. `change` stays the same function.
 */
export function useLetterDraft(kept: Letter): {
  readonly letter: LetterDraft;
  readonly change: ChangeLetter;
  readonly flush: () => Promise<boolean>;
} {
  const {
    value,
    change: changeAll,
    flush,
  } = useDraft<LetterDraft>({
    saved: fieldsOf(kept),
    save: (letter) => api.updateLetter({ letterId: kept.id, changes: toChanges(letter) }),
    isEqual: isSameLetter,
  });
  // Two fields may change before the next picture; the second must not undo the first.
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  const change = useCallback<ChangeLetter>(
    (edit) => {
      const fields = typeof edit === 'function' ? edit(latest.current) : edit;
      latest.current = { ...latest.current, ...fields };
      changeAll(latest.current);
    },
    [changeAll],
  );
  return { letter: value, change, flush };
}
