import { Activity, useEffect, useState } from 'react';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import { LetterEditor } from './letter-editor.tsx';

/** Whether it was drawn before: only what is drawn for the first time is slow. */
let isWarm = false;

/**
 * A letter's form and the page of its preview, drawn unseen in idle time before the first letter is opened, which then finds their
 * code, styles and fonts ready. None of its effects runs, so it saves nothing and answers no key. Who never comes to the letters has
 * none of it.
 */
export function WarmEditor({ letter }: { readonly letter: Letter }) {
  const [isNeeded] = useState(!isWarm);
  useEffect(
    () => () => {
      isWarm = true;
    },
    [],
  );
  return (
    isNeeded && (
      <Activity mode="hidden">
        <LetterEditor kept={letter} />
      </Activity>
    )
  );
}
