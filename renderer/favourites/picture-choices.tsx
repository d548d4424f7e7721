import type { Quote } from '../../shared/entries/entry-schema.ts';
import {
  CARD_STYLES,
  type CardChoice,
  MAX_DEDICATION,
} from '../../shared/quotes/cards/card-choice.ts';
import { Check } from '../app/check.tsx';
import { RadioCards } from '../app/radio-cards.tsx';
import { SegmentedField } from '../letters/segmented-field.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { pictureMessages } from './picture-messages.ts';

/** How the picture is to be. */
export function PictureChoices({
  quote,
  choice,
  onChange,
}: {
  readonly quote: Quote;
  readonly choice: CardChoice;
  readonly onChange: (changes: Partial<CardChoice>) => void;
}) {
  const messages = useMessages(pictureMessages);
  return (
    <>
      <RadioCards
        label={messages.style}
        value={choice.style}
        onChange={(style) => onChange({ style })}
        options={CARD_STYLES.map((id) => ({
          id,
          label: messages[id],
          picture: <span className="card-swatch" data-card={id} aria-hidden />,
        }))}
      />
      <SegmentedField
        label={messages.size}
        value={choice.size}
        options={[
          { id: 'square', label: messages.square },
          { id: 'tall', label: messages.tall },
        ]}
        onChange={(size) => onChange({ size })}
      />
      <TextField
        label={messages.dedication}
        placeholder={messages.dedicationHint}
        value={choice.dedication}
        onChange={(dedication) => onChange({ dedication })}
        maxLength={MAX_DEDICATION}
      />
      <div className="picture-checks">
        {quote.translation && (
          <Check
            isSelected={choice.translation}
            onChange={(translation) => onChange({ translation })}
          >
            {messages.withTranslation}
          </Check>
        )}
        <Check isSelected={choice.title} onChange={(title) => onChange({ title })}>
          {messages.withTitle}
        </Check>
      </div>
    </>
  );
}
