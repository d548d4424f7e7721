import { memo, useMemo } from 'react';
import { nameUnprintable } from '../../shared/fonts/name-unprintable.ts';
import { useMessages } from '../messages/use-messages.ts';
import { unprintableMessages } from './unprintable-messages.ts';

/** Which characters of a letter or a book cannot be printed, told before it is; nothing where all can. */
export const UnprintableNote = memo(function UnprintableNote({
  model,
  keptBy,
}: {
  readonly model: object | null | undefined;
  /** What keeps them all the same. */
  readonly keptBy: 'files' | 'epub';
}) {
  const messages = useMessages(unprintableMessages);
  const lost = useMemo(() => (model ? nameUnprintable(model) : undefined), [model]);
  return lost === undefined ? null : (
    <p className="field-description" role="status">
      {messages[keptBy](lost)}
    </p>
  );
});
