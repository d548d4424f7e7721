import { useState } from 'react';
import type { EntryInPlace } from '../../shared/entries/find-entries.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { countTags } from '../../shared/pages/page-summary.ts';
import { hasTag } from '../../shared/tags/tags.ts';
import { goTo } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useEntries } from '../app/use-entries.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { favouritesMessages } from './favourites-messages.ts';
import { QuoteCard } from './quote-card.tsx';
import { TagFilter } from './tag-filter.tsx';
import './favourites.css';

/** Every starred quote over all books, as a wall of set type. */
export function FavouritesView() {
  const messages = useMessages(favouritesMessages);
  const language = useLanguage();
  const { entries, error } = useEntries({ kinds: ['quote'], favourites: true });
  return (
    <main className="sheet">
      <div className="sheet-inner sheet-inner-wide">
        <header>
          <h1 className="sheet-title">{messages.title}</h1>
          <p className="sheet-lead">{messages.lead}</p>
        </header>
        {error && <p role="alert">{describeError(error, language)}</p>}
        {entries?.length === 0 && (
          <EmptyState sentence={messages.empty}>
            <Button onPress={() => goTo({ view: 'write' })}>{messages.write}</Button>
          </EmptyState>
        )}
        {entries && entries.length > 0 && <Wall entries={entries} />}
      </div>
    </main>
  );
}

function Wall({ entries }: { readonly entries: readonly EntryInPlace[] }) {
  const { pages } = useSnapshot();
  const [tag, setTag] = useState<string | null>(null);
  // An entry has its page's tags too, as everywhere else.
  const tagsOf = ({ entry, pageId }: EntryInPlace) => [
    ...entry.tags,
    ...(pages.get(pageId)?.tags ?? []),
  ];
  const tags = countTags(entries.flatMap(tagsOf));
  // A tag that the last quote lost is no filter any more.
  const chosen =
    tag !== null &&
    hasTag(
      tags.map((each) => each.tag),
      tag,
    )
      ? tag
      : null;
  const shown = entries.filter((each) => chosen === null || hasTag(tagsOf(each), chosen));
  return (
    <>
      {tags.length > 0 && <TagFilter tags={tags} chosen={chosen} onChoose={setTag} />}
      <ul className="quote-wall">
        {shown.map((each) => (
          <li key={each.entry.id}>
            <QuoteCard found={each} language={pages.get(each.pageId)?.book?.language} />
          </li>
        ))}
      </ul>
    </>
  );
}
