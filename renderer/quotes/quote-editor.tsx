import type { Quote } from '../../shared/entries/entry-schema.ts';
import { EntryEditor } from '../entries/entry-editor.tsx';
import { fieldMessages } from '../entries/field-messages.ts';
import { useLineDraft, useTagsDraft, useTextDraft } from '../entries/use-entry-draft.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TagField } from '../tags/tag-field.tsx';
import { useKnownTags } from '../tags/use-known-tags.ts';
import { TextField } from '../ui/text-field.tsx';

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

  return (
    <EntryEditor entryId={entryId} kind={kind} drafts={[text, location, translation, why, tags]}>
      <TextField
        label={messages.quoteText}
        value={text.value}
        onChange={text.change}
        onBlur={() => void text.flush()}
        placeholder={messages.quoteHint}
        errorMessage={text.value.trim() === '' ? messages.needsText : undefined}
        multiline
        reading
        autoFocus
      />
      <TextField
        label={messages.translation}
        value={translation.value}
        onChange={translation.change}
        onBlur={() => void translation.flush()}
        placeholder={messages.translationHint}
        multiline
        reading
      />
      <div className="entry-fields">
        <TextField
          label={messages.location}
          value={location.value}
          onChange={location.change}
          onBlur={() => void location.flush()}
          placeholder={messages.locationHint}
          maxLength={500}
        />
        <TagField
          label={messages.tags}
          tags={tags.value}
          onChange={tags.change}
          suggestions={knownTags}
        />
      </div>
      <TextField
        label={messages.why}
        value={why.value}
        onChange={why.change}
        onBlur={() => void why.flush()}
        placeholder={messages.whyHint}
        multiline
        reading
      />
    </EntryEditor>
  );
}
