import { memo, useMemo } from 'react';
import { listUnprintable } from '../../shared/fonts/show-text.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { useMessages } from '../messages/use-messages.ts';
import { unprintableMessages } from './unprintable-messages.ts';

const MOST = 5;

/** A character may be seen nowhere: its number tells which it is. */
function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${code})`;
}

/** Which characters of a letter cannot be printed, told before it is; nothing where all can. */
export const UnprintableNote = memo(function UnprintableNote({
  model,
}: {
  readonly model: LetterModel | null | undefined;
}) {
  const messages = useMessages(unprintableMessages);
  const lost = useMemo(() => (model ? listUnprintable([JSON.stringify(model)]) : []), [model]);
  const named = lost.slice(0, MOST).map(nameCharacter).join(', ');
  const words =
    lost.length > MOST ? messages.many(named, lost.length - MOST) : messages.some(named);
  return lost.length === 0 ? null : (
    <p className="field-description" role="status">
      {words}
    </p>
  );
});
