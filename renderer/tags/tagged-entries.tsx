import { Button as AriaButton } from 'react-aria-components';
import { describeError } from '../../shared/messages/error-messages.ts';
import { EntryLine } from '../app/entry-line.tsx';
import { goTo } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useEntries } from '../app/use-entries.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { GrowingList } from '../ui/growing-list.tsx';
import { groupByPage } from './group-by-page.ts';
import { tagsMessages } from './tags-messages.ts';

const PAGES_AT_ONCE = 30;

/** Everything that has a tag, page by page. */
export function TaggedEntries({ tag }: { readonly tag: string }) {
  const messages = useMessages(tagsMessages);
  const language = useLanguage();
  const { notebooks, pages } = useSnapshot();
  const { entries, error } = useEntries({ tag });
  if (error) return <p role="alert">{describeError(error, language)}</p>;
  if (entries === undefined) return null;
  const found = groupByPage(notebooks, pages, tag, entries);
  return (
    <GrowingList key={tag} items={found} step={PAGES_AT_ONCE}>
      {({ pageId, notebookId, title, notebook, isTagged, entries: onPage }) => (
        <section key={pageId} className="tagged-page">
          <header className="tagged-page-head">
            <h2>
              <AriaButton
                className="tagged-page-title"
                aria-label={messages.open(title)}
                onPress={() => goTo({ view: 'notebook', notebookId, pageId })}
              >
                {title}
              </AriaButton>
            </h2>
            <span className="tagged-page-notebook">{notebook}</span>
          </header>
          {isTagged && <p className="tagged-page-note">{messages.pageTagged}</p>}
          {onPage.map((entry) => (
            <EntryLine key={entry.id} {...{ entry, notebookId, pageId }} />
          ))}
        </section>
      )}
    </GrowingList>
  );
}
