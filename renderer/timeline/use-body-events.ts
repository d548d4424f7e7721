import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { markOf, spotOf } from './mark-elements.ts';
import type { useMarks } from './use-marks.ts';

/** One listener for all marks: to each what is its own. */
export function useBodyEvents({
  press,
  onKeyDown,
  onFocus,
}: Pick<ReturnType<typeof useMarks>, 'press' | 'onKeyDown' | 'onFocus'>) {
  return {
    onClick: ({ target }: MouseEvent) => {
      const mark = markOf(target);
      if (mark !== null) press(spotOf(mark), mark);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const mark = markOf(event.target);
      if (mark !== null) onKeyDown(event, mark, spotOf(mark));
    },
    onFocus: ({ target }: FocusEvent) => {
      const mark = markOf(target);
      if (mark !== null) onFocus(spotOf(mark), mark.matches(':focus-visible'));
    },
  };
}
