import { useRef, useState } from 'react';
import { useActions } from '../actions/action-handlers.ts';

/**
 * Whether words are looked for on the page, and what begins or ends that. It begins by its key, and at its end the focus goes
 * back to where it was.
 */
export function useFindOnPage(canFind: boolean): readonly [boolean, (isFinding: boolean) => void] {
  const [isFinding, setFinding] = useState(false);
  const before = useRef<Element | null>(null);
  const find = (next: boolean) => {
    setFinding(next);
    if (!next && before.current instanceof HTMLElement) before.current.focus();
  };
  useActions({
    'find-on-page': canFind
      ? {
          run: (target) => {
            const field = document.querySelector<HTMLInputElement>('[data-find-on-page]');
            if (target !== field) before.current = target;
            if (field === null) find(true);
            else field.select();
          },
        }
      : undefined,
  });
  return [isFinding, find];
}
