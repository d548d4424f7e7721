import { Star } from 'lucide-react';
import type { Quote } from '../../shared/entries/entry-schema.ts';
import { useBookLanguage } from '../books/use-book-language.ts';
import { useEntryCommands } from '../entries/entry-commands.ts';
import { EntryEditor } from '../entries/entry-editor.tsx';
import { fieldMessages } from '../entries/field-messages.ts';
import { useLineDraft, useTagsDraft, useTextDraft } from '../entries/use-entry-draft.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TagField } from '../tags/tag-field.tsx';
import { useKnownTags } from '../tags/use-known-tags.ts';
import { ToggleIconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { LocationField } from './location-field.tsx';
import { QuoteWords } from './quote-words.tsx';
import { SameQuoteLine } from './same-quote-line.tsx';

export function QuoteEditor({ quote }: { readonly quote: Quote }) {
  const messages = useMessages(fieldMessages);
  const entryId = quote.id;
  const kind = 'quote' as const;
  const text = useTextDraft({
    entryId,
    saved: quote.text,
    isRequired: true,
    toChanges: (value) => ({ kind, text: value }),
  });
  const location = useLineDraft({
    entryId,
    saved: quote.location ?? '',
    toChanges: (value) => ({ kind, location: value }),
  });
  const translation = useTextDraft({
    entryId,
    saved: quote.translation ?? '',
    toChanges: (value) => ({ kind, translation: value }),
  });
  const why = useTextDraft({
    entryId,
    saved: quote.why ?? '',
    toChanges: (value) => ({ kind, why: value }),
  });
  const tags = useTagsDraft({
    entryId,
    saved: quote.tags,
    toChanges: (value) => ({ kind, tags: [...value] }),
  });
  const knownTags = useKnownTags();
  const commands = useEntryCommands();

  return (
    <EntryEditor entryId={entryId} kind={kind} drafts={[text, location, translation, why, tags]}>
      <QuoteWords
        language={useBookLanguage(commands.pageId)}
        text={text}
        translation={translation}
        errorMessage={text.value.trim() === '' ? messages.needsText : undefined}
        autoFocus
      >
        <SameQuoteLine text={text.value} pageId={commands.pageId} entryId={entryId} />
      </QuoteWords>
      <div className="entry-fields">
        <LocationField value={location.value} onChange={location.change} onBlur={location.flush} />
        <div className="quote-tags">
          <TagField
            label={messages.tags}
            tags={tags.value}
            onChange={tags.change}
            suggestions={knownTags}
          />
          <ToggleIconButton
            changes
            label={messages.favourite}
            icon={<Star size={18} aria-hidden fill={quote.favourite ? 'currentColor' : 'none'} />}
            isSelected={quote.favourite}
            onChange={(favourite) => commands.star(entryId, favourite)}
          />
        </div>
      </div>
      <TextField
        label={messages.why}
        value={why.value}
        onChange={why.change}
        onBlur={why.flush}
        placeholder={messages.whyHint}
        multiline
        reading
      />
    </EntryEditor>
  );
}
