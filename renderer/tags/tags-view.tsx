import { useMemo } from 'react';
import { goTo } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { countAllTags } from './group-by-page.ts';
import { TagBrowser } from './tag-browser.tsx';
import { tagsMessages } from './tags-messages.ts';
import './tags.css';

/** All tags with how often they are used, and everything that has the chosen one. */
export function TagsView({ tag }: { readonly tag: string | undefined }) {
  const messages = useMessages(tagsMessages);
  const language = useLanguage();
  const { notebooks, pages } = useSnapshot();
  const tags = useMemo(
    () => countAllTags(notebooks, pages, language),
    [notebooks, pages, language],
  );
  return (
    <main className="sheet">
      <div className="sheet-inner">
        <header>
          <h1 className="sheet-title">{messages.title}</h1>
          {tags.length > 0 && <p className="sheet-lead">{messages.lead}</p>}
        </header>
        {tags.length === 0 ? (
          <EmptyState sentence={messages.empty}>
            <Button onPress={() => goTo({ view: 'write' })}>{messages.write}</Button>
          </EmptyState>
        ) : (
          <TagBrowser tags={tags} tag={tag} />
        )}
      </div>
    </main>
  );
}
