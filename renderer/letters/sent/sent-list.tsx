import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import {
  groupByRecipients,
  type SentLetter,
  waysOf,
} from '../../../shared/letters/copies/group-sent.ts';
import { formatDay } from '../../app/format-moment.ts';
import { goTo } from '../../app/navigation.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { useHeldFacts } from './describe-held.ts';
import './sent-list.css';
import { sentMessages } from './sent-messages.ts';

function SentRow({ letter }: { readonly letter: SentLetter }) {
  const language = useLanguage();
  const messages = useMessages(sentMessages);
  const held = useHeldFacts();
  const { at, id, sent } = letter.latest;
  const day = formatDay(at, language);
  return (
    <ListBoxItem id={id} textValue={day} className="letter-row sent-row">
      <Text slot="label" className="sent-row-head">
        <time dateTime={at}>{day}</time>
        <span className="sent-row-ways">{waysOf(letter).map(messages.way).join(', ')}</span>
      </Text>
      <Text slot="description" className="sent-row-facts">
        {sent.words !== '' && <span className="sent-row-words">{sent.words}</span>}
        <span className="sent-row-held">{held(sent).join(' · ')}</span>
      </Text>
    </ListBoxItem>
  );
}

/** What was sent, by whom it went to, newest first. */
export function SentList({
  letters,
  openId,
}: {
  readonly letters: readonly SentLetter[];
  /** The copy that is open. */
  readonly openId: string | undefined;
}) {
  const language = useLanguage();
  const messages = useMessages(sentMessages);
  const groups = groupByRecipients(letters, language);
  const open = letters.find(({ copies }) => copies.some(({ id }) => id === openId));
  return (
    <section className="sent-letters" aria-label={messages.sent}>
      <h2 className="sent-title">{messages.sent}</h2>
      <ListBox
        className="sent-rows"
        aria-label={messages.sent}
        selectionMode="single"
        selectedKeys={open === undefined ? [] : [open.latest.id]}
        onSelectionChange={(keys) => {
          for (const key of keys) goTo({ view: 'letters', copyId: String(key) });
        }}
      >
        {groups.map(({ name, letters: sent }) => (
          <ListBoxSection key={name} id={name}>
            <Header className="sent-to">{messages.toName(name)}</Header>
            {sent.map((letter) => (
              <SentRow key={letter.latest.id} letter={letter} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </section>
  );
}
