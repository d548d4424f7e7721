import { Star } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { useBookLanguage } from '../books/use-book-language.ts';
import type { ComposerFields } from '../entries/composer-fields.ts';
import { ComposerTags } from '../entries/composer-tags.tsx';
import { fieldMessages } from '../entries/field-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ToggleIconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { LocationField } from './location-field.tsx';
import { PasteOffer } from './paste-offer.tsx';
import { QuoteWords } from './quote-words.tsx';
import { SameQuoteLine } from './same-quote-line.tsx';

type QuoteFormProps = {
  readonly pageId: string;
  readonly fields: ComposerFields['quote'];
  readonly change: (changes: Partial<ComposerFields['quote']>) => void;
};

/** A quote that is not added yet. */
export function QuoteForm({ pageId, fields, change }: QuoteFormProps) {
  const messages = useMessages(fieldMessages);
  const [pasted, setPasted] = useState<string>();
  const onPaste = ({ clipboardData, target }: ClipboardEvent) => {
    const isEmpty = target instanceof HTMLTextAreaElement && target.value.trim() === '';
    // A text area has plain line ends, whatever was copied.
    if (isEmpty) setPasted(clipboardData.getData('text/plain').replace(/\r\n?/g, '\n'));
  };
  return (
    <>
      <QuoteWords
        language={useBookLanguage(pageId)}
        text={{ value: fields.text, change: (text) => change({ text }) }}
        translation={{
          value: fields.translation,
          change: (translation) => change({ translation }),
        }}
        onPaste={onPaste}
      >
        {pasted === fields.text && pasted.includes('\n') ? (
          <PasteOffer pageId={pageId} pasted={pasted} />
        ) : (
          <SameQuoteLine text={fields.text} pageId={pageId} />
        )}
      </QuoteWords>
      <div className="entry-fields">
        <LocationField value={fields.location} onChange={(location) => change({ location })} />
        <div className="quote-tags">
          <ComposerTags tags={fields.tags} change={change} />
          <ToggleIconButton
            changes
            label={messages.favourite}
            icon={<Star size={18} aria-hidden fill={fields.favourite ? 'currentColor' : 'none'} />}
            isSelected={fields.favourite}
            onChange={(favourite) => change({ favourite })}
          />
        </div>
      </div>
      <TextField
        label={messages.why}
        value={fields.why}
        onChange={(why) => change({ why })}
        placeholder={messages.whyHint}
        multiline
        reading
      />
    </>
  );
}
