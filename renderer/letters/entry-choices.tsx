import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import type { SelectedPage } from '../../shared/letters/select-entries.ts';
import { excerptOf } from '../app/entry-excerpt.ts';
import { formatDay } from '../app/format-moment.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { countChosen, type SentEntries } from './choose-entries.ts';
import { LetterCheck } from './letter-check.tsx';
import './entry-choices.css';
import { lettersMessages } from './letters-messages.ts';
import { sentMessages } from './sent/sent-messages.ts';

/** Up to so many entries, all of them are in sight at once. */
const OPEN_UP_TO = 60;

type ChooseEntries = (entries: readonly Entry[], isChosen: boolean) => void;
type Choosing = {
  readonly excluded: ReadonlySet<string>;
  readonly sent: SentEntries;
  readonly choose: ChooseEntries;
};

function EntryRow({ entry, excluded, sent, choose }: Choosing & { readonly entry: Entry }) {
  const language = useLanguage();
  const messages = useMessages(lettersMessages);
  const { sentOn } = useMessages(sentMessages);
  const sentAt = sent.get(entry.id);
  return (
    <li>
      <LetterCheck
        isSelected={!excluded.has(entry.id)}
        onChange={(isChosen) => choose([entry], isChosen)}
      >
        <span className="letter-entry">
          <span className="letter-entry-kind">
            {entry.kind === 'event' ? formatEdtfDate(entry.date, language) : messages[entry.kind]}
          </span>{' '}
          {sentAt !== undefined && (
            <span className="letter-entry-sent">{sentOn(formatDay(sentAt, language))}</span>
          )}{' '}
          {excerptOf(entry)}
        </span>
      </LetterCheck>
    </li>
  );
}

function PageGroup({
  page,
  entries,
  isOpenAtFirst,
  excluded,
  sent,
  choose,
}: Choosing & SelectedPage & { readonly isOpenAtFirst: boolean }) {
  const messages = useMessages(lettersMessages);
  const chosen = countChosen(entries, excluded);
  return (
    <Disclosure className="letter-group" defaultExpanded={isOpenAtFirst}>
      {({ isExpanded }) => (
        <>
          <div className="letter-group-head">
            <Button
              slot="trigger"
              className="icon-button letter-group-toggle"
              aria-label={messages.showEntries(page.title)}
            >
              <ChevronRight size={16} aria-hidden />
            </Button>
            <LetterCheck
              isSelected={chosen === entries.length}
              isIndeterminate={chosen > 0 && chosen < entries.length}
              onChange={(isChosen) => choose(entries, isChosen)}
            >
              <span className="letter-group-title">{page.title}</span>
            </LetterCheck>
            <span className="letter-group-count">
              {messages.countShort(entries.length, chosen)}
            </span>
          </div>
          <DisclosurePanel>
            {isExpanded && (
              <ul className="letter-entries">
                {entries.map((entry) => (
                  <EntryRow key={entry.id} {...{ entry, excluded, sent, choose }} />
                ))}
              </ul>
            )}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}

/** Every entry that fits, by page, each with a box that takes it out of the letter or puts it back. */
export function EntryChoices({
  groups,
  excluded,
  sent,
  choose,
}: {
  readonly groups: readonly SelectedPage[];
  readonly excluded: readonly string[];
  /** When each was sent before, to those whom the letter is to. */
  readonly sent: SentEntries;
  readonly choose: ChooseEntries;
}) {
  const messages = useMessages(lettersMessages);
  const taken = useMemo(() => new Set(excluded), [excluded]);
  const all = groups.flatMap(({ entries }) => entries);
  return (
    <div className="letter-entry-choices">
      <p className="letter-count" aria-live="polite">
        {all.length === 0
          ? messages.nothingFits
          : messages.countChosen(all.length, countChosen(all, taken))}
      </p>
      {groups.map(({ page, entries }) => (
        <PageGroup
          key={page.id}
          page={page}
          entries={entries}
          isOpenAtFirst={all.length <= OPEN_UP_TO}
          excluded={taken}
          sent={sent}
          choose={choose}
        />
      ))}
    </div>
  );
}
