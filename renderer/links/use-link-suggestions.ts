import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { foldText } from '../../shared/search/match-text.ts';
import { isComposing } from '../actions/match-key.ts';
import { api } from '../app/bridge.ts';
import { type Place, usePlace } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { type LinkQuery, leaveQuery, queryOf } from '../editor/link-query.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useCall } from '../ui/use-call.ts';
import { findLinkChoices, type LinkChoice, listLinkChoices } from './link-choices.ts';
import { linksMessages } from './links-messages.ts';

/** A line of the list: what can be linked to, or the topic that would be begun. Its `id` is the address of the first. */
export type Suggestion =
  | Pick<LinkChoice, 'kind' | 'id' | 'title' | 'detail'>
  | {
      readonly kind: 'new';
      readonly id: 'new';
      readonly title: string;
      readonly detail: string;
      readonly notebookId: string;
    };

/** Where a new topic goes: into the notebook of topics that is open, else into the first. */
function notebookOfTopics(notebooks: readonly Notebook[], place: Place): Notebook | undefined {
  const topics = notebooks.filter(({ kind }) => kind === 'notes');
  const isOpen = ({ id }: Notebook) => place.view === 'notebook' && place.notebookId === id;
  return topics.find(isOpen) ?? topics[0];
}

/** What fits, without the page that is shown; and where nothing is called just so, to begin a topic of that name. */
function useSuggested(typed: string): readonly Suggestion[] {
  const { notebooks, pages } = useSnapshot();
  const place = usePlace();
  const messages = useMessages(linksMessages);
  const here = place.view === 'notebook' ? place.pageId : undefined;
  const choices = useMemo(() => {
    const all = listLinkChoices({ notebooks, pages });
    return here === undefined ? all : all.filter(({ id }) => id !== `pages/${here}`);
  }, [notebooks, pages, here]);
  const found = useMemo(() => findLinkChoices(choices, typed), [choices, typed]);
  const notebook = notebookOfTopics(notebooks, place);
  const title = typed.trim();
  const isCalledSo = found.some((choice) => foldText(choice.title) === foldText(title));
  if (title === '' || isCalledSo || notebook === undefined) return found;
  const begun = { title: messages.newTopic(title), detail: notebook.title };
  return [...found, { kind: 'new', id: 'new', ...begun, notebookId: notebook.id }];
}

/** The list for what is typed after `[[`, and its keys: they are looked at before the text takes them. */
export function useLinkSuggestions(editor: Editor, query: LinkQuery) {
  const suggestions = useSuggested(query.text);
  const call = useCall();
  const [marked, setMarked] = useState({ text: query.text, at: 0 });
  // With other words another list begins, from its first line.
  const at = marked.text === query.text ? marked.at : 0;
  const active = Math.min(at, suggestions.length - 1);

  const insert = (address: string, text: string) => {
    const asked = queryOf(editor);
    if (asked !== null) editor.chain().focus().insertReference(asked, { address, text }).run();
  };
  const choose = async (suggestion: Suggestion) => {
    if (suggestion.kind !== 'new') return insert(suggestion.id, suggestion.title);
    const { notebookId } = suggestion;
    const page = await call(api.addPage({ notebookId, title: query.text.trim() }));
    if (page !== undefined) insert(`pages/${page.id}`, page.title);
  };

  const answer = (key: string): boolean => {
    const chosen = suggestions[active];
    const count = suggestions.length;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = key === 'ArrowDown' ? 1 : count - 1;
        if (count > 0) setMarked({ text: query.text, at: (active + step) % count });
        return count > 0;
      }
      case 'Enter':
      case 'Tab':
        if (chosen !== undefined) void choose(chosen);
        return chosen !== undefined;
      case 'Escape':
        leaveQuery(editor);
        return true;
      default:
        return false;
    }
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (isComposing(event) || !isPlain || !answer(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  useEffect(() => {
    const text = editor.view.dom;
    text.addEventListener('keydown', onKeyDown, { capture: true });
    return () => text.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [editor]);

  return { suggestions, active, choose: (each: Suggestion) => void choose(each) };
}
