import type { ReadingYear } from '../../shared/readings/reading-year.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { GoalShelf } from '../notebooks/goal-shelf.tsx';
import { readingYearMessages } from './reading-year-messages.ts';

/** In which languages the year's books were read: a short shelf for each. */
export function LanguageShelves({ languages }: Pick<ReadingYear, 'languages'>) {
  const messages = useMessages(readingYearMessages);
  const locale = useLanguage();
  return (
    <section className="year-part">
      <h2>{messages.languages}</h2>
      <ul className="year-languages">
        {languages.map(({ language, books }) => (
          <li key={language}>
            <span className="year-language">
              {language === null ? messages.unknownLanguage : nameLanguage(language, locale)}
            </span>
            <span className="year-number">{messages.books(books.length)}</span>
            <GoalShelf titles={books.map(({ title }) => title)} target={books.length} />
          </li>
        ))}
      </ul>
    </section>
  );
}
