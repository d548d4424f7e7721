import { Plus } from 'lucide-react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { SentLetter } from '../../shared/letters/copies/group-sent.ts';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import { nameRecipients } from '../../shared/letters/recipients.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { goTo } from '../app/navigation.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import './letter-list.css';
import { MakeBookButton } from '../book/make-book-button.tsx';
import { lettersMessages } from './letters-messages.ts';
import { NewLetterMenu } from './new-letter-menu.tsx';
import { SentList } from './sent/sent-list.tsx';

function LetterRow({ letter, notebook }: { letter: Letter; notebook: string }) {
  const language = useLanguage();
  const messages = useMessages(lettersMessages);
  const title = messages.toName(nameRecipients(letter, language));
  return (
    <ListBoxItem id={letter.id} textValue={title} className="letter-row">
      <Text slot="label" className="letter-row-title">
        {title}
      </Text>
      <Text slot="description" className="letter-row-facts">
        <span className="letter-row-notebook">{notebook}</span>
        <time className="letter-row-date" dateTime={letter.date}>
          {formatEdtfDate(letter.date, language)}
        </time>
      </Text>
    </ListBoxItem>
  );
}

/** Every letter of the journal: those that are being written, and beneath them those that were sent. */
export function LetterList({
  letters,
  notebooks,
  sent,
  openId,
  openCopyId,
}: {
  readonly letters: readonly Letter[];
  readonly notebooks: readonly Notebook[];
  readonly sent: readonly SentLetter[];
  readonly openId: string | undefined;
  readonly openCopyId: string | undefined;
}) {
  const messages = useMessages(lettersMessages);
  // An open letter's own name is the first heading.
  const Heading = openId === undefined && openCopyId === undefined ? 'h1' : 'h2';
  const titles = new Map(notebooks.map(({ id, title }) => [id, title]));
  return (
    <section className="letter-list" data-region="list" aria-label={messages.letters}>
      <div className="letter-list-head">
        <Heading className="letter-list-title">{messages.letters}</Heading>
        <NewLetterMenu notebooks={notebooks}>
          <Button changes variant="plain" icon={<Plus size={16} aria-hidden />}>
            {messages.newLetter}
          </Button>
        </NewLetterMenu>
        <MakeBookButton />
      </div>
      <div className="letter-lists">
        {letters.length === 0 ? (
          <p className="letter-rows-none">{messages.noDrafts}</p>
        ) : (
          <ListBox
            className="letter-rows"
            aria-label={messages.letters}
            items={letters}
            dependencies={[titles]}
            selectionMode="single"
            selectedKeys={openId === undefined ? [] : [openId]}
            onSelectionChange={(keys) => {
              for (const key of keys) goTo({ view: 'letters', letterId: String(key) });
            }}
          >
            {(letter) => (
              <LetterRow
                letter={letter}
                notebook={titles.get(letter.selection.notebookId) ?? messages.lostNotebook}
              />
            )}
          </ListBox>
        )}
        {sent.length > 0 && <SentList letters={sent} openId={openCopyId} />}
      </div>
    </section>
  );
}
