import { Star } from 'lucide-react';
import { assertNever } from '../../shared/assert-never.ts';
import type { EntryKind } from '../../shared/entries/entry-schema.ts';
import { MarkdownEditor } from '../editor/markdown-editor.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { DateField } from '../readings/date-field.tsx';
import { TagField } from '../tags/tag-field.tsx';
import { useKnownTags } from '../tags/use-known-tags.ts';
import { ToggleIconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { ComposerDraft } from './composer-draft.ts';
import type { ComposerFields } from './composer-fields.ts';
import { fieldMessages } from './field-messages.ts';

type FormProps<Kind extends EntryKind> = {
  readonly kind: Kind;
  readonly fields: ComposerFields[Kind];
  readonly change: (changes: Partial<ComposerFields[Kind]>) => void;
};

type ComposerFormProps = {
  readonly kind: EntryKind;
  readonly fields: ComposerFields;
  readonly draft: ComposerDraft;
};

/** The fields of one kind of entry. */
export function ComposerForm({ kind, fields, draft }: ComposerFormProps) {
  switch (kind) {
    case 'quote':
      return (
        <QuoteForm
          kind={kind}
          fields={fields.quote}
          change={(quote) => draft.change(kind, quote)}
        />
      );
    case 'reflection':
    case 'note':
      return (
        <ProseForm
          key={kind}
          kind={kind}
          fields={fields[kind]}
          change={(prose) => draft.change(kind, prose)}
        />
      );
    case 'event':
      return (
        <EventForm
          kind={kind}
          fields={fields.event}
          change={(event) => draft.change(kind, event)}
        />
      );
    case 'definition':
      return (
        <DefinitionForm
          kind={kind}
          fields={fields.definition}
          change={(definition) => draft.change(kind, definition)}
        />
      );
    default:
      return assertNever(kind);
  }
}

function TagsOf({
  tags,
  change,
}: {
  readonly tags: readonly string[];
  readonly change: (changes: { readonly tags: readonly string[] }) => void;
}) {
  const messages = useMessages(fieldMessages);
  return (
    <TagField
      label={messages.tags}
      tags={tags}
      onChange={(next) => change({ tags: next })}
      suggestions={useKnownTags()}
    />
  );
}

function QuoteForm({ fields, change }: FormProps<'quote'>) {
  const messages = useMessages(fieldMessages);
  return (
    <>
      <div className="composer-main">
        <TextField
          label={messages.quoteText}
          value={fields.text}
          onChange={(text) => change({ text })}
          placeholder={messages.quoteHint}
          multiline
          reading
        />
        <ToggleIconButton
          changes
          label={messages.favourite}
          icon={<Star size={18} aria-hidden fill={fields.favourite ? 'currentColor' : 'none'} />}
          isSelected={fields.favourite}
          onChange={(favourite) => change({ favourite })}
        />
      </div>
      <div className="entry-fields">
        <TextField
          label={messages.location}
          value={fields.location}
          onChange={(location) => change({ location })}
          placeholder={messages.locationHint}
          maxLength={500}
        />
        <TagsOf tags={fields.tags} change={change} />
        <TextField
          label={messages.translation}
          value={fields.translation}
          onChange={(translation) => change({ translation })}
          placeholder={messages.translationHint}
          multiline
        />
        <TextField
          label={messages.why}
          value={fields.why}
          onChange={(why) => change({ why })}
          placeholder={messages.whyHint}
          multiline
        />
      </div>
    </>
  );
}

function ProseForm({ kind, fields, change }: FormProps<'reflection' | 'note'>) {
  const messages = useMessages(fieldMessages);
  return (
    <>
      <MarkdownEditor
        label={messages[kind]}
        value={fields.text}
        onChange={(text) => change({ text })}
        placeholder={kind === 'note' ? messages.noteHint : messages.reflectionHint}
      />
      <TagsOf tags={fields.tags} change={change} />
    </>
  );
}

function EventForm({ fields, change }: FormProps<'event'>) {
  const messages = useMessages(fieldMessages);
  return (
    <>
      <div className="entry-fields">
        <DateField
          label={messages.date}
          value={fields.date}
          onChange={(date) => change({ date })}
          placeholder={messages.dateHint}
          notADate={messages.notADate}
        />
        <TagsOf tags={fields.tags} change={change} />
      </div>
      <TextField
        label={messages.eventText}
        value={fields.text}
        onChange={(text) => change({ text })}
        placeholder={messages.eventHint}
        multiline
        reading
      />
      <TextField
        label={messages.eventNote}
        value={fields.note}
        onChange={(note) => change({ note })}
        placeholder={messages.eventNoteHint}
        multiline
      />
    </>
  );
}

function DefinitionForm({ fields, change }: FormProps<'definition'>) {
  const messages = useMessages(fieldMessages);
  return (
    <>
      <div className="entry-fields">
        <TextField
          label={messages.term}
          value={fields.term}
          onChange={(term) => change({ term })}
          placeholder={messages.termHint}
          maxLength={500}
        />
        <TextField
          label={messages.otherNames}
          value={fields.otherNames}
          onChange={(otherNames) => change({ otherNames })}
          placeholder={messages.otherNamesHint}
        />
      </div>
      <MarkdownEditor
        label={messages.meaning}
        value={fields.meaning}
        onChange={(meaning) => change({ meaning })}
        placeholder={messages.meaningHint}
      />
      <TagsOf tags={fields.tags} change={change} />
    </>
  );
}
