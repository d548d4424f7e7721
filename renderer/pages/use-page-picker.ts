import { useState } from 'react';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { groupPages, type PageChoice } from './page-groups.ts';

type Options = {
  readonly isWanted: (page: PageSummary) => boolean;
  readonly offersNew?: boolean;
  readonly firstId?: string | undefined;
};

/** What is typed in a `PagePicker`, what it shows, and what is chosen: the first page that is found, unless another is. */
export function usePagePicker({ isWanted, offersNew = false, firstId }: Options) {
  const snapshot = useSnapshot();
  const language = useLanguage();
  const [text, onText] = useState('');
  const [choice, onChoose] = useState<PageChoice>();
  const groups = groupPages(snapshot, language, { text, isWanted, offersNew, firstId });
  const shown = groups.flatMap(({ choices }) => choices);
  const first =
    text.trim() === '' ? undefined : (shown.find(({ kind }) => kind === 'page') ?? shown[0]);
  const chosen = shown.find(({ id }) => id === choice?.id) ?? first;
  return { text, onText, groups, chosen, onChoose };
}
