import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { useMessages } from '../messages/use-messages.ts';
import { notebookMessages } from './notebook-messages.ts';

/** A topic in the list: its title, and how much of what is written on it. */
export function TopicCard({ page }: { readonly page: PageSummary }) {
  const messages = useMessages(notebookMessages);
  const { counts } = page;
  const words = (
    [
      [counts.event, messages.events],
      [counts.definition, messages.definitions],
      [counts.quote, messages.quotes],
      [counts.reflection, messages.reflections],
      [counts.note, messages.notes],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, say]) => say(count));
  return (
    <>
      <span className="topic-title">{page.title}</span>
      <span className="topic-counts">
        {words.length === 0 ? messages.nothingYet : words.join(' · ')}
      </span>
    </>
  );
}
