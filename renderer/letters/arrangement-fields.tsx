import { memo } from 'react';
import type { Arrangement } from '../../shared/letters/letter-schema.ts';
import { useMessages } from '../messages/use-messages.ts';
import { LetterCheck } from './letter-check.tsx';
import { lettersMessages } from './letters-messages.ts';
import { SegmentedField } from './segmented-field.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';

/** In which order the letter tells what it holds, whether it draws its events, and whether it explains its words. */
export const ArrangementFields = memo(function ArrangementFields({
  arrangement,
  drawTimelines,
  footnotes,
  change,
}: {
  readonly arrangement: Arrangement;
  readonly drawTimelines: boolean;
  readonly footnotes: boolean;
  readonly change: ChangeLetter;
}) {
  const messages = useMessages(lettersMessages);
  return (
    <>
      <div className="field">
        <SegmentedField
          label={messages.arrangement}
          hideLabel
          value={arrangement}
          options={[
            { id: 'pages', label: messages.byPages },
            { id: 'years', label: messages.byYears },
          ]}
          onChange={(next) => change({ arrangement: next })}
        />
        <p className="field-description">
          {arrangement === 'years' ? messages.byYearsHint : messages.byPagesHint}
        </p>
      </div>
      <div>
        <LetterCheck
          isSelected={drawTimelines}
          onChange={(next) => change({ drawTimelines: next })}
        >
          {messages.drawTimelines}
        </LetterCheck>
        <LetterCheck isSelected={footnotes} onChange={(next) => change({ footnotes: next })}>
          {messages.explainWords}
        </LetterCheck>
      </div>
    </>
  );
});
