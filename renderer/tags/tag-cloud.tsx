import { Check } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { TagCount } from '../../shared/pages/page-summary.ts';
import { tagKey } from '../../shared/tags/tag-key.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TagName } from './tag-name.tsx';
import { tagsMessages } from './tags-messages.ts';
import './tag-chips.css';

/** Brings the focus to a tag of the cloud, once it is drawn. */
export function focusTag(tag: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-tag="${CSS.escape(tagKey(tag))}"]`)?.focus(),
  );
}

type TagCloudProps = {
  readonly tags: readonly TagCount[];
  /** The keys of those that are chosen. */
  readonly chosen: readonly string[];
  /** Whether any number can be chosen, and not just one. */
  readonly isMany: boolean;
  readonly onChoose: (keys: ReadonlySet<string>) => void;
};

/** Tags with how often each is used. */
export function TagCloud({ tags, chosen, isMany, onChoose }: TagCloudProps) {
  const messages = useMessages(tagsMessages);
  return (
    <ToggleButtonGroup
      className="tag-filter"
      aria-label={messages.list}
      selectionMode={isMany ? 'multiple' : 'single'}
      disallowEmptySelection={!isMany}
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChoose(new Set([...keys].map(String)))}
    >
      {tags.map(({ tag, count }) => (
        <ToggleButton key={tagKey(tag)} id={tagKey(tag)} data-tag={tagKey(tag)} className="chip">
          {({ isSelected }) => (
            <>
              {isMany && isSelected && <Check size={12} aria-hidden className="chip-check" />}
              <TagName tag={tag} />
              <span className="chip-count">{count}</span>
            </>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
