import { Star } from 'lucide-react';
import { type ClipboardEvent, memo, useMemo, useState } from 'react';
import { useBookLanguage } from '../books/use-book-language.ts';
import { composerOf } from '../entries/composer-draft.ts';
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

type Fields = ComposerFields['quote'];

type QuoteFormProps = { readonly pageId: string; readonly fields: Fields };

function changeOn(pageId: string, changes: Partial<Fields>): void {
  composerOf(pageId).change('quote', changes);
}

/** A quote that is not added yet. */
export function QuoteForm({ pageId, fields }: QuoteFormProps) {
  const [pasted, setPasted] = useState<string>();
  const onPaste = ({ clipboardData, target }: ClipboardEvent) => {
    const isEmpty = target instanceof HTMLTextAreaElement && target.value.trim() === '';
    // A text area has plain line ends, whatever was copied.
    if (isEmpty) setPasted(clipboardData.getData('text/plain').replace(/\r\n?/g, '\n'));
  };
  const { text, translation, location, tags, favourite, why } = fields;
  const change = useMemo(
    () => ({
      text: (next: string) => changeOn(pageId, { text: next }),
      translation: (next: string) => changeOn(pageId, { translation: next }),
    }),
    [pageId],
  );
  return (
    <>
      <QuoteWords
        language={useBookLanguage(pageId)}
        text={{ value: text, change: change.text }}
        translation={{ value: translation, change: change.translation }}
        onPaste={onPaste}
      >
        {pasted === text && pasted.includes('\n') ? (
          <PasteOffer pageId={pageId} pasted={pasted} />
        ) : (
          <SameQuoteLine text={text} pageId={pageId} />
        )}
      </QuoteWords>
      <QuoteFacts {...{ pageId, location, tags, favourite }} />
      <QuoteWhy {...{ pageId, why }} />
    </>
  );
}

type FactsProps = { readonly pageId: string } & Pick<Fields, 'location' | 'tags' | 'favourite'>;

/** Drawn anew only when they change, not with each key of the words above. */
const QuoteFacts = memo(function QuoteFacts({ pageId, location, tags, favourite }: FactsProps) {
  const messages = useMessages(fieldMessages);
  return (
    <div className="entry-fields">
      <LocationField value={location} onChange={(next) => changeOn(pageId, { location: next })} />
      <div className="quote-tags">
        <ComposerTags tags={tags} change={(next) => changeOn(pageId, next)} />
        <ToggleIconButton
          changes
          label={messages.favourite}
          icon={<Star size={18} aria-hidden fill={favourite ? 'currentColor' : 'none'} />}
          isSelected={favourite}
          onChange={(next) => changeOn(pageId, { favourite: next })}
        />
      </div>
    </div>
  );
});

const QuoteWhy = memo(function QuoteWhy({ pageId, why }: { pageId: string; why: string }) {
  const messages = useMessages(fieldMessages);
  return (
    <TextField
      label={messages.why}
      value={why}
      onChange={(next) => changeOn(pageId, { why: next })}
      placeholder={messages.whyHint}
      multiline
      reading
    />
  );
});
