import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { BookA, FilePlus2, FileText } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { type LinkQuery, queryOf } from '../editor/link-query.ts';
import { useMessages } from '../messages/use-messages.ts';
import { linksMessages } from './links-messages.ts';
import { type Suggestion, useLinkSuggestions } from './use-link-suggestions.ts';
import { useSuggestionPlace } from './use-suggestion-place.ts';
import '../ui/popover.css';
import './link-suggestions.css';

const ICONS = { page: FileText, term: BookA, new: FilePlus2 } as const;

/** What can be linked to at the cursor, while `[[` asks for it. The keys are the text's, which keeps the focus. */
export function LinkSuggestions({ editor }: { readonly editor: Editor }) {
  const query = useEditorState({ editor, selector: ({ editor: current }) => queryOf(current) });
  return query === null ? null : <SuggestionList key={query.from} editor={editor} query={query} />;
}

type SuggestionListProps = { readonly editor: Editor; readonly query: LinkQuery };

function SuggestionList({ editor, query }: SuggestionListProps) {
  const messages = useMessages(linksMessages);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { suggestions, active, choose } = useLinkSuggestions(editor, query);
  useSuggestionPlace(list, editor, query.from);
  useNamedOption(editor, id, suggestions.length === 0 ? undefined : `${id}-${active}`);
  useEffect(() => {
    list.current?.querySelector('[data-focused]')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <>
      <div
        ref={list}
        id={id}
        popover="manual"
        role="listbox"
        aria-label={messages.suggestions}
        className="popover link-suggestions"
      >
        {suggestions.map((suggestion, at) => (
          <Option
            key={suggestion.id}
            id={`${id}-${at}`}
            suggestion={suggestion}
            isActive={at === active}
            onChoose={() => choose(suggestion)}
          />
        ))}
        {suggestions.length === 0 && (
          <p className="link-suggestions-none">{messages.nothingFits}</p>
        )}
      </div>
      <span className="visually-hidden" aria-live="polite">
        {suggestions.length === 0 ? messages.nothingFits : messages.found(suggestions.length)}
      </span>
    </>
  );
}

type OptionProps = {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly isActive: boolean;
  readonly onChoose: () => void;
};

function Option({ id, suggestion: { kind, title, detail }, isActive, onChoose }: OptionProps) {
  const Icon = ICONS[kind];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-focused={isActive || undefined}
      className="option link-option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      <span className="link-option-title">{title}</span>
      {detail !== '' && <span className="link-option-detail">{detail}</span>}
    </div>
  );
}

/** Tells a screen reader in the text which line of the list is marked. */
function useNamedOption(editor: Editor, listId: string, optionId: string | undefined): void {
  useEffect(() => {
    const text = editor.view.dom;
    text.setAttribute('aria-autocomplete', 'list');
    text.setAttribute('aria-controls', listId);
    if (optionId !== undefined) text.setAttribute('aria-activedescendant', optionId);
    return () => {
      for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant']) {
        text.removeAttribute(name);
      }
    };
  }, [editor, listId, optionId]);
}
