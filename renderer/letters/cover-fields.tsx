import { memo } from 'react';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { recipientsOf } from '../../shared/letters/recipients.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { coverMessages } from './cover-messages.ts';
import { LetterCheck } from './letter-check.tsx';
import { OpenWhenField } from './open-when-field.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';

/** When the letter is to be opened, which its cover says, and whether it has a cover without that. */
export const CoverFields = memo(function CoverFields({
  to,
  alsoTo,
  openWhen,
  cover = false,
  change,
  flush,
}: Pick<LetterDraft, 'to' | 'alsoTo' | 'openWhen' | 'cover'> & {
  readonly change: ChangeLetter;
  readonly flush: () => void;
}) {
  const messages = useMessages(coverMessages);
  const { children } = useSnapshot().journal;
  const recipients = recipientsOf({ to, alsoTo });
  const readers = children.filter(({ id }) => recipients.some(({ childId }) => childId === id));
  return (
    <>
      <OpenWhenField
        openWhen={openWhen}
        readers={readers}
        change={(next) => change({ openWhen: next })}
        flush={flush}
      />
      {openWhen === undefined ? (
        <LetterCheck isSelected={cover} onChange={(next) => change({ cover: next })}>
          {messages.withCover}
        </LetterCheck>
      ) : (
        <p className="field-description">{messages.hasCover}</p>
      )}
    </>
  );
});
