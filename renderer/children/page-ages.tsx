import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { describeAges } from '../../shared/children/describe-age.ts';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import type { Child } from '../../shared/journal/journal-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';
import type { Language } from '../../shared/text/language.ts';
import { useSnapshot } from '../app/session-store.ts';
import { localDay } from '../app/use-today.ts';
import { useLanguage } from '../messages/use-messages.ts';
import './page-ages.css';

type Ages = {
  /** How old the children were on a date, or undefined where that is not known. */
  readonly say: (date: string) => string | undefined;
  /** The entries whose ages are not those of the entry above. */
  readonly firsts: ReadonlySet<string>;
};

const AgesContext = createContext<Ages>({ say: () => undefined, firsts: new Set() });

/** Many entries are of one day: it is said once. */
function makeSay(children: readonly Child[], language: Language): Ages['say'] {
  const said = new Map<string, string | undefined>();
  return (date) => {
    if (!said.has(date)) said.set(date, describeAges(children, date, language));
    return said.get(date);
  };
}

/** An event is of its own day, anything else of the day it was written. */
function dateOf(entry: Entry): string {
  return entry.kind === 'event' ? entry.date : localDay(entry.createdAt);
}

function findFirsts(entries: readonly Entry[], say: Ages['say']): string[] {
  let last: string | undefined;
  return entries.flatMap((entry) => {
    const age = say(dateOf(entry));
    const isFirst = age !== last;
    last = age;
    return isFirst ? [entry.id] : [];
  });
}

/** Lets what stands in it say how old the children were for whom the page's notebook is. */
export function PageAges({
  page,
  children,
}: {
  readonly page: Page;
  readonly children: ReactNode;
}) {
  const language = useLanguage();
  const { journal, notebooks, pages } = useSnapshot();
  const notebookId = pages.get(page.id)?.notebookId;
  const childIds = notebooks.find(({ id }) => id === notebookId)?.childIds;
  const say = useMemo(() => {
    const own = journal.children.filter(({ id }) => childIds?.includes(id));
    return makeSay(own.length > 0 ? own : journal.children, language);
  }, [journal.children, childIds, language]);
  // By their ids, so that typing redraws nothing here.
  const firsts = useMemo(() => findFirsts(page.entries, say).join(' '), [page.entries, say]);
  const ages = useMemo(() => ({ say, firsts: new Set(firsts.split(' ')) }), [say, firsts]);
  return <AgesContext value={ages}>{children}</AgesContext>;
}

/** How old the children were when an entry was written, or when its event was; softly where the entry above says the same. */
export function EntryAge({ entry }: { readonly entry: Entry }) {
  const { say, firsts } = useContext(AgesContext);
  const age = say(dateOf(entry));
  if (age === undefined) return null;
  return (
    <span className="entry-age" data-same={!firsts.has(entry.id) || undefined}>
      {age}
    </span>
  );
}

/** How old the children were when a book was read: at its end, else at its beginning. */
export function ReadingAge({ reading }: { readonly reading: Reading }) {
  const { say } = useContext(AgesContext);
  const date = reading.finishedOn ?? reading.startedOn;
  const age = date === undefined ? undefined : say(date);
  return age === undefined ? null : <span className="reading-age">{age}</span>;
}
