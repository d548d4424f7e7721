import { useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { hasTag, tagKey } from '../../shared/tags/tags.ts';
import { goTo } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { countAllTags } from './group-by-page.ts';
import { TaggedEntries } from './tagged-entries.tsx';
import { tagsMessages } from './tags-messages.ts';
import '../favourites/favourites.css';
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
  const isThere =
    tag !== undefined &&
    hasTag(
      tags.map((each) => each.tag),
      tag,
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
          <ToggleButtonGroup
            className="tag-filter"
            aria-label={messages.list}
            selectionMode="single"
            selectedKeys={tag === undefined ? [] : [tagKey(tag)]}
            onSelectionChange={(keys) => {
              const chosen = tags.find((each) => keys.has(tagKey(each.tag)));
              goTo(chosen ? { view: 'tags', tag: chosen.tag } : { view: 'tags' });
            }}
          >
            {tags.map((each) => (
              <ToggleButton key={tagKey(each.tag)} id={tagKey(each.tag)} className="chip">
                {each.tag}
                <span className="chip-count">{each.count}</span>
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
        {isThere && <TaggedEntries tag={tag} />}
        {tag !== undefined && !isThere && <p className="sheet-lead">{messages.nothing}</p>}
      </div>
    </main>
  );
}
