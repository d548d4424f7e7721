import { type KeyboardEvent, useRef } from 'react';
import { TextField as AriaTextField, Label, TextArea } from 'react-aria-components';
import type { Page } from '../../shared/pages/page-schema.ts';
import { useActions } from '../actions/action-handlers.ts';
import { isComposing } from '../actions/match-key.ts';
import { api } from '../app/bridge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { equalLines } from '../saving/draft.ts';
import { useDraft } from '../saving/use-draft.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { pagesMessages } from './pages-messages.ts';

/** The page's title, edited where it stands. It may run over lines but holds none. */
export function PageTitle({ page }: { readonly page: Page }) {
  const messages = useMessages(pagesMessages);
  const title = useDraft({
    saved: page.title,
    save: (value) => api.updatePage({ pageId: page.id, changes: { title: value } }),
    isReady: (value) => value.trim() !== '',
    isEqual: equalLines,
  });
  const isEditable = useIsEditable();
  const field = useRef<HTMLTextAreaElement>(null);
  useActions({ 'edit-title': { run: () => field.current?.focus() } });
  const isEmpty = title.value.trim() === '';

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.currentTarget.blur();
  };

  return (
    <div className="page-title">
      <h1 className="visually-hidden">{page.title}</h1>
      <AriaTextField
        value={title.value}
        onChange={(typed) => title.change(typed.replace(/\s*\n\s*/g, ' '))}
        onBlur={title.flush}
        isReadOnly={!isEditable}
        isInvalid={isEmpty}
        maxLength={500}
      >
        <Label className="visually-hidden">{messages.title}</Label>
        <TextArea
          ref={field}
          className="page-title-input"
          lang={page.book?.language}
          rows={1}
          spellCheck={false}
          onKeyDown={onKeyDown}
        />
      </AriaTextField>
      <p className="field-error" role="status">
        {isEmpty && messages.needsTitle}
      </p>
    </div>
  );
}
