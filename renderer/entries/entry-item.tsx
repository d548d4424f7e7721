import { memo } from 'react';
import { assertNever } from '../../shared/assert-never.ts';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import { excerptOf } from '../app/entry-excerpt.ts';
import { EntryAge } from '../children/page-ages.tsx';
import { DefinitionEditor } from '../definitions/definition-editor.tsx';
import { DefinitionText } from '../definitions/definition-text.tsx';
import { EventEditor } from '../events/event-editor.tsx';
import { EventText } from '../events/event-text.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { QuoteEditor } from '../quotes/quote-editor.tsx';
import { QuoteText } from '../quotes/quote-text.tsx';
import { ProseEditor, ProseText } from '../reflections/prose-entry.tsx';
import { entriesMessages } from './entries-messages.ts';
import { EntryActions } from './entry-actions.tsx';
import { EntryTags } from './entry-tags.tsx';

type EntryItemProps = {
  readonly entry: Entry;
  readonly language: string | undefined;
  readonly isEditing: boolean;
  /** Just added or looked for: shown softly for a moment. */
  readonly isMarked: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether the line of time comes from the event above, and goes on to the one below. */
  readonly fromAbove: boolean;
  readonly toBelow: boolean;
};

/** One entry in its place. Only flat values come in, so that a change of one entry redraws that one. */
export const EntryItem = memo(function EntryItem({
  entry,
  language,
  isEditing,
  isMarked,
  isFirst,
  isLast,
  fromAbove,
  toBelow,
}: EntryItemProps) {
  const messages = useMessages(entriesMessages);
  return (
    <li
      // One of them is reached by Tab: roving-entries.ts.
      tabIndex={-1}
      aria-label={messages.entryOf(entry.kind, excerptOf(entry))}
      className="entry"
      data-entry={entry.id}
      data-kind={entry.kind}
      data-editing={isEditing || undefined}
      data-marked={isMarked || undefined}
      data-from-above={fromAbove || undefined}
      data-to-below={toBelow || undefined}
    >
      {isEditing ? (
        <EditorOf entry={entry} />
      ) : (
        <TextOf entry={entry} language={language} isFirst={isFirst} isLast={isLast} />
      )}
    </li>
  );
});

function EditorOf({ entry }: { readonly entry: Entry }) {
  switch (entry.kind) {
    case 'quote':
      return <QuoteEditor quote={entry} />;
    case 'reflection':
    case 'note':
      return <ProseEditor entry={entry} />;
    case 'event':
      return <EventEditor event={entry} />;
    case 'definition':
      return <DefinitionEditor definition={entry} />;
    default:
      return assertNever(entry);
  }
}

type TextOfProps = Pick<EntryItemProps, 'entry' | 'language' | 'isFirst' | 'isLast'>;

function TextOf({ entry, language, isFirst, isLast }: TextOfProps) {
  const actions = (
    <>
      <EntryAge entry={entry} />
      <EntryActions entry={entry} isFirst={isFirst} isLast={isLast} />
    </>
  );
  switch (entry.kind) {
    case 'quote':
      return (
        <QuoteText quote={entry} language={language}>
          <EntryTags tags={entry.tags} />
          {actions}
        </QuoteText>
      );
    case 'reflection':
    case 'note':
      return <ProseText entry={entry}>{actions}</ProseText>;
    case 'event':
      return <EventText event={entry}>{actions}</EventText>;
    case 'definition':
      return <DefinitionText definition={entry}>{actions}</DefinitionText>;
    default:
      return assertNever(entry);
  }
}
