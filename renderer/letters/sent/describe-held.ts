import type { Sent } from '../../../shared/letters/copies/letter-copy-schema.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { sentMessages } from './sent-messages.ts';

/** What a letter held, each fact on its own: `인용 12`, `생각 3`, `Rich Dad Poor Dad 외 2`. */
export function useHeldFacts(): (sent: Sent) => readonly string[] {
  const messages = useMessages(sentMessages);
  return ({ held, pages }) => {
    const counts = held.map(({ kind, count }) => messages.held(kind, count));
    const [first, ...others] = pages;
    if (first === undefined) return [messages.wordsOnly];
    return [...counts, others.length === 0 ? first : messages.morePages(first, others.length)];
  };
}
