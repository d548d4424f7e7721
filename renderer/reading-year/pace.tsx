import type { DaysABook } from '../../shared/readings/reading-year.ts';
import { useMessages } from '../messages/use-messages.ts';
import { readingYearMessages } from './reading-year-messages.ts';

/** How many days a book took, beside the year before: two lines whose lengths are the days. */
export function Pace({ years }: { readonly years: readonly DaysABook[] }) {
  const messages = useMessages(readingYearMessages);
  const longest = Math.max(...years.map(({ average }) => average));
  return (
    <section className="year-part">
      <h2>{messages.pace}</h2>
      <ul className="year-pace">
        {years.map(({ year, average }, index) => (
          <li key={year}>
            <span>{messages.paceOf(year)}</span>
            <svg className="pace-bar" aria-hidden="true">
              <rect
                className="pace-days"
                data-now={index === 0 || undefined}
                width={`${(average / longest) * 100}%`}
                height="100%"
                rx={3}
              />
            </svg>
            <span className="year-number">{messages.days(average)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
