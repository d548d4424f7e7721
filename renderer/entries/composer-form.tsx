import { assertNever } from '../../shared/assert-never.ts';
import type { EntryKind } from '../../shared/entries/entry-schema.ts';
import { useKeyOf } from '../actions/use-key.ts';
import { usePage } from '../app/session-store.ts';
import { MarkdownEditor } from '../editor/markdown-editor.tsx';
import { EventForm } from '../events/event-form.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { QuoteForm } from '../quotes/quote-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { ComposerDraft } from './composer-draft.ts';
import type { ComposerFields } from './composer-fields.ts';
import { ComposerTags } from './composer-tags.tsx';
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
      return <QuoteForm pageId={draft.pageId} fields={fields.quote} />;
    case 'reflection':
    case 'note':
      return (
        <ProseForm
          key={kind}
          kind={kind}
          pageId={draft.pageId}
          fields={fields[kind]}
          change={(prose) => draft.change(kind, prose)}
        />
      );
    case 'event':
      return <EventForm pageId={draft.pageId} fields={fields.event} />;
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

function ProseForm({
  kind,
  pageId,
  fields,
  change,
}: FormProps<'reflection' | 'note'> & { readonly pageId: string }) {
  const messages = useMessages(fieldMessages);
  const keyOf = useKeyOf();
  const { page } = usePage(pageId);
  return (
    <>
      <MarkdownEditor
        label={messages[kind]}
        value={fields.text}
        onChange={(text) => change({ text })}
        placeholder={kind === 'note' ? messages.noteHint : messages.reflectionHint}
        room={{ title: page?.title ?? '', status: messages.notAdded(keyOf('finish-writing')) }}
      />
      <ComposerTags tags={fields.tags} change={change} />
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
      <ComposerTags tags={fields.tags} change={change} />
    </>
  );
}
