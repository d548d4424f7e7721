import { useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { tagKey } from '../../shared/tags/tag-key.ts';
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
  // Without a choice, or once the chosen tag is nowhere any more, the one used most is shown.
  const chosen =
    tags.find((each) => tag !== undefined && tagKey(each.tag) === tagKey(tag)) ?? tags[0];
  return (
    <main className="sheet">
      <div className="sheet-inner">
        <header>
          <h1 className="sheet-title">{messages.title}</h1>
          {tags.length > 0 && <p className="sheet-lead">{messages.lead}</p>}
        </header>
        {chosen === undefined ? (
          <EmptyState sentence={messages.empty}>
            <Button onPress={() => goTo({ view: 'write' })}>{messages.write}</Button>
          </EmptyState>
        ) : (
          <ToggleButtonGroup
            className="tag-filter"
            aria-label={messages.list}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[tagKey(chosen.tag)]}
            onSelectionChange={(keys) => {
              const next = tags.find((each) => keys.has(tagKey(each.tag)));
              if (next !== undefined) goTo({ view: 'tags', tag: next.tag });
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
        {chosen && <TaggedEntries tag={chosen.tag} />}
      </div>
    </main>
  );
}
