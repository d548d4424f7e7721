import { BookA } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { arrangeGlossary } from '../../shared/definitions/arrange-glossary.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { useActions } from '../actions/action-handlers.ts';
import { goTo } from '../app/navigation.ts';
import { composerOf } from '../entries/composer-draft.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { NewPageButton } from '../notebooks/new-page-button.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { filterGlossary } from './filter-glossary.ts';
import { GlossaryList } from './glossary-list.tsx';
import { glossaryMessages } from './glossary-messages.ts';
import { type DefinitionInPlace, useDefinitions } from './use-definitions.ts';
import './glossary.css';

/** Every word that a notebook explains, in the order of a dictionary. */
export function GlossaryView({ notebook }: { readonly notebook: Notebook }) {
  const messages = useMessages(glossaryMessages);
  const language = useLanguage();
  const { definitions, error } = useDefinitions(notebook.id);
  return (
    <div className="glossary">
      <header className="glossary-head">
        <h2 className="glossary-title">{messages.glossary}</h2>
        {definitions !== undefined && definitions.length > 0 && (
          <p className="glossary-count">{messages.count(definitions.length)}</p>
        )}
      </header>
      {error !== undefined && <p role="alert">{describeError(error, language)}</p>}
      {definitions?.length === 0 && <FirstTerm notebook={notebook} />}
      {definitions !== undefined && definitions.length > 0 && (
        <Terms notebook={notebook} definitions={definitions} />
      )}
    </div>
  );
}

type TermsProps = {
  readonly notebook: Notebook;
  readonly definitions: readonly DefinitionInPlace[];
};

function Terms({ notebook, definitions }: TermsProps) {
  const messages = useMessages(glossaryMessages);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useActions({ 'find-on-page': { run: () => field.current?.select() } });
  const all = useMemo(() => arrangeGlossary(definitions, language), [definitions, language]);
  const groups = useMemo(() => filterGlossary(all, typed), [all, typed]);
  const shown = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const notebookId = notebook.id;
  return (
    <>
      <SearchField
        className="field glossary-find"
        aria-label={messages.find}
        value={typed}
        onChange={setTyped}
        autoFocus
      >
        <Input ref={field} className="field-input" placeholder={messages.find} spellCheck={false} />
      </SearchField>
      <span className="visually-hidden" aria-live="polite">
        {typed.trim() !== '' && messages.found(shown)}
      </span>
      <GlossaryList
        // Another list, which is come into at its first line.
        key={typed.trim()}
        label={messages.glossaryOf(notebook.title)}
        groups={groups}
        onOpen={({ id, pageId }) => goTo({ view: 'notebook', notebookId, pageId, entryId: id })}
      />
    </>
  );
}

/** Where nothing is explained yet: the one button that begins. */
function FirstTerm({ notebook }: { readonly notebook: Notebook }) {
  const messages = useMessages(glossaryMessages);
  const [pageId] = notebook.pages;
  const begin = (id: string) => {
    composerOf(id).open('definition');
    goTo({ view: 'notebook', notebookId: notebook.id, pageId: id });
  };
  return (
    <EmptyState sentence={messages.empty}>
      {pageId === undefined ? (
        <NewPageButton notebook={notebook} />
      ) : (
        <Button
          changes
          variant="primary"
          icon={<BookA size={16} aria-hidden />}
          onPress={() => begin(pageId)}
        >
          {messages.write}
        </Button>
      )}
    </EmptyState>
  );
}
