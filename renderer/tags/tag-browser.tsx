import { Combine } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { TagCount } from '../../shared/pages/page-summary.ts';
import { tagKey } from '../../shared/tags/tag-key.ts';
import { goTo } from '../app/navigation.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { arrangeTags, type TagOrder } from './arrange-tags.ts';
import { focusTag, TagCloud } from './tag-cloud.tsx';
import { TagHead } from './tag-head.tsx';
import { TaggedEntries } from './tagged-entries.tsx';
import { tagsMessages } from './tags-messages.ts';
import { TagsTools } from './tags-tools.tsx';
import { useTagSteps } from './use-tag-steps.ts';

type TagBrowserProps = {
  /** At least one; the most used first. */
  readonly tags: readonly TagCount[];
  readonly tag: string | undefined;
};

/** The tags that there are, what can be done to them, and what has the chosen one. */
export function TagBrowser({ tags, tag }: TagBrowserProps) {
  const messages = useMessages(tagsMessages);
  const locale = useLanguage();
  const steps = useTagSteps();
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<TagOrder>('count');
  /** The keys of those that are to be merged; null while just one is chosen. */
  const [many, setMany] = useState<ReadonlySet<string> | null>(null);
  const listed = useMemo(
    () => arrangeTags(tags, { search, order, locale }),
    [tags, search, order, locale],
  );
  // Without a choice, or once the chosen tag is nowhere any more, the first one is shown.
  const isWanted = (each: TagCount) => tag !== undefined && tagKey(each.tag) === tagKey(tag);
  const chosen = tags.find(isWanted) ?? tags[0];
  if (chosen === undefined) return null;
  const isMarked = (each: TagCount) => many?.has(tagKey(each.tag)) === true;
  const marked = tags.filter(isMarked).map((each) => each.tag);

  const choose = (keys: ReadonlySet<string>) => {
    if (many !== null) return setMany(keys);
    const next = tags.find((each) => keys.has(tagKey(each.tag)));
    if (next !== undefined) goTo({ view: 'tags', tag: next.tag });
  };
  const showOnly = (next: string) => {
    setMany(null);
    setSearch('');
    goTo({ view: 'tags', tag: next });
    focusTag(next);
  };
  const leaveMany = () => {
    setMany(null);
    focusTag(chosen.tag);
  };
  const showNeighbour = () => {
    const around = listed.includes(chosen) ? listed : tags;
    const at = around.indexOf(chosen);
    const next = around[at + 1] ?? around[at - 1] ?? tags.find((each) => each !== chosen);
    if (next !== undefined) showOnly(next.tag);
    else focusFirstButton();
  };

  return (
    <>
      <div className="tags-bar">
        <TagsTools {...{ search, order }} onSearch={setSearch} onOrder={setOrder} />
        {many === null ? (
          <Button
            changes
            variant="plain"
            icon={<Combine size={16} aria-hidden />}
            isDisabled={tags.length < 2 || steps.isBusy}
            onPress={() => {
              setMany(new Set([tagKey(chosen.tag)]));
              focusTag(chosen.tag);
            }}
          >
            {messages.chooseMany}
          </Button>
        ) : (
          <div className="tags-marked">
            <span aria-live="polite">{messages.chosenMany(marked.length)}</span>
            <Button
              changes
              variant="primary"
              isDisabled={marked.length < 2}
              onPress={() => openDialog({ kind: 'merge-tags', tags: marked, onMerged: showOnly })}
            >
              {messages.merge}
            </Button>
            <Button onPress={leaveMany}>{messages.cancel}</Button>
          </div>
        )}
      </div>
      {listed.length === 0 && <p role="status">{messages.noMatch(search.trim())}</p>}
      <TagCloud
        tags={listed}
        chosen={many === null ? [tagKey(chosen.tag)] : [...many]}
        isMany={many !== null}
        onChoose={choose}
      />
      <section className="tag-section" aria-busy={steps.isBusy}>
        <TagHead
          key={chosen.tag}
          {...chosen}
          known={tags.map((each) => each.tag)}
          steps={steps}
          onRemoved={showNeighbour}
        />
        {steps.isBusy && <p role="status">{messages.working}</p>}
        <TaggedEntries tag={chosen.tag} />
      </section>
    </>
  );
}

/** Where no tag is left, the one button that there is. */
function focusFirstButton(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.sheet .button')?.focus());
}
