import { Tag } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Page } from '../../shared/pages/page-schema.ts';
import { tagKey } from '../../shared/tags/tag-key.ts';
import { hasTag } from '../../shared/tags/tags.ts';
import { useActions } from '../actions/action-handlers.ts';
import { isComposing } from '../actions/match-key.ts';
import { api } from '../app/bridge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useDraft } from '../saving/use-draft.ts';
import { TagField } from '../tags/tag-field.tsx';
import { TagName } from '../tags/tag-name.tsx';
import { useKnownTags } from '../tags/use-known-tags.ts';
import { Button } from '../ui/button.tsx';
import { pagesMessages } from './pages-messages.ts';

function hasSameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag) => hasTag(b, tag));
}

/** The page's own tags: words at rest, a field while they are changed. */
export function PageTags({ page }: { readonly page: Page }) {
  const messages = useMessages(pagesMessages);
  const [isEditing, setIsEditing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const tags = useDraft<readonly string[]>({
    saved: page.tags,
    save: (value) => api.updatePage({ pageId: page.id, changes: { tags: [...value] } }),
    isEqual: hasSameTags,
  });
  const knownTags = useKnownTags();

  const open = () => {
    setIsEditing(true);
    requestAnimationFrame(() => box.current?.querySelector('input')?.focus());
  };
  useActions({ 'tag-page': { run: open } });
  const onBlur = (event: FocusEvent) => {
    // A chip that was just taken off had the focus; nothing was left by the parent.
    if (event.relatedTarget === null && document.hasFocus() && !event.target.isConnected) return;
    if (event.currentTarget.contains(event.relatedTarget)) return;
    void tags.flush();
    setIsEditing(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
    setIsEditing(false);
    requestAnimationFrame(() => box.current?.querySelector('button')?.focus());
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the events are those of the field in it
    <div ref={box} className="page-tags" onBlur={onBlur} onKeyDown={onKeyDown}>
      {isEditing ? (
        <TagField
          label={messages.tags}
          hideLabel
          tags={tags.value}
          onChange={tags.change}
          suggestions={knownTags}
        />
      ) : (
        <Button changes variant="plain" icon={<Tag size={14} aria-hidden />} onPress={open}>
          {tags.value.length === 0 ? (
            messages.addTags
          ) : (
            <>
              <span className="visually-hidden">{messages.editTags}</span>
              <span className="page-tags-words">
                {tags.value.map((tag) => (
                  <TagName key={tagKey(tag)} tag={tag} sign />
                ))}
              </span>
            </>
          )}
        </Button>
      )}
    </div>
  );
}
