import { ChevronLeft, PenLine, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SentLetter } from '../../../shared/letters/copies/group-sent.ts';
import { nameRecipients } from '../../../shared/letters/recipients.ts';
import { describeError } from '../../../shared/messages/error-messages.ts';
import { useActions } from '../../actions/action-handlers.ts';
import { formatMoment } from '../../app/format-moment.ts';
import { goTo } from '../../app/navigation.ts';
import { useSnapshot } from '../../app/session-store.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ExportButtons } from '../export-buttons.tsx';
import '../letter-bar.css';
import '../letter-editor.css';
import { LetterPreview } from '../letter-preview.tsx';
import { lettersMessages } from '../letters-messages.ts';
import { startLetterFrom } from '../start-letter.ts';
import { stationeryMessages } from '../stationery-messages.ts';
import { useRemoveCopies } from '../use-remove-copies.ts';
import { useTitleFocus } from '../use-title-focus.ts';
import { sentMessages } from './sent-messages.ts';
import './sent-view.css';
import { useSentModel } from './use-sent-model.ts';

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="sent-fact">
      <dt>{title}</dt>
      {children}
    </div>
  );
}

/** When, how and with what it was sent. */
function SentFacts({ letter }: { readonly letter: SentLetter }) {
  const language = useLanguage();
  const messages = useMessages(sentMessages);
  const papers = useMessages(stationeryMessages);
  const { sent, letter: written } = letter.latest;
  return (
    <dl className="sent-facts">
      <Fact title={messages.whenSent}>
        {letter.copies.map(({ id, at, sent: { how } }) => (
          <dd key={id} className="sent-sending">
            <time dateTime={at}>{formatMoment(at, language)}</time>
            <span className="sent-way">{messages.way(how)}</span>
          </dd>
        ))}
      </Fact>
      <Fact title={messages.contents}>
        {sent.held.length === 0 && <dd>{messages.wordsOnly}</dd>}
        {sent.held.map(({ kind, count }) => (
          <dd key={kind}>{messages.held(kind, count)}</dd>
        ))}
      </Fact>
      {sent.pages.length > 0 && (
        <Fact title={messages.pages}>
          {sent.pages.map((title, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two pages may have one title, and nothing moves
            <dd key={index}>{title}</dd>
          ))}
        </Fact>
      )}
      <Fact title={messages.paper}>
        <dd>{papers.named(papers[written.stationery], written.paper)}</dd>
      </Fact>
    </dl>
  );
}

/** A letter as it was sent: to be read, sent once more, or begun anew. Nothing in it can be changed. */
export function SentView({ letter }: { readonly letter: SentLetter }) {
  const { latest, copies } = letter;
  const language = useLanguage();
  const messages = useMessages(sentMessages);
  const { backToList } = useMessages(lettersMessages);
  const { letters } = useSnapshot();
  const { model, error } = useSentModel(latest.id);
  const removeCopies = useRemoveCopies();
  const title = useTitleFocus('');
  const name = nameRecipients(latest.letter, language);
  const remove = async () => {
    const ids = copies.map(({ id }) => id);
    if (await removeCopies(ids, messages.removed)) goTo({ view: 'letters' });
  };
  useActions({
    'remove-letter': { run: () => void remove() },
    'letter-from-sent': { run: () => void startLetterFrom(latest.letter) },
  });
  return (
    <article className="letter-editor">
      <header className="letter-bar">
        <div className="letter-back">
          <IconButton
            label={backToList}
            icon={<ChevronLeft size={20} aria-hidden />}
            onPress={() => goTo({ view: 'letters' })}
          />
        </div>
        <h1 ref={title} tabIndex={-1} className="letter-title">
          {messages.sentTo(name)}
        </h1>
        <div className="letter-bar-end">
          <IconButton
            changes
            label={messages.remove}
            icon={<Trash2 size={18} aria-hidden />}
            onPress={() => void remove()}
          />
          {error === undefined && <ExportButtons of={{ copyId: latest.id }} isEmpty={false} />}
        </div>
      </header>
      <div className="letter-body">
        <div className="letter-choices sent-side">
          <p className="sent-note">{messages.asItWas}</p>
          <SentFacts letter={letter} />
          <div className="sent-ways-on">
            <Button
              changes
              icon={<PenLine size={16} aria-hidden />}
              onPress={() => void startLetterFrom(latest.letter)}
            >
              {messages.writeAnew}
            </Button>
            {letters.has(latest.letterId) && (
              <Button
                variant="plain"
                onPress={() => goTo({ view: 'letters', letterId: latest.letterId })}
              >
                {messages.openDraft}
              </Button>
            )}
          </div>
          {error && (
            <p className="letter-problem" role="alert">
              {messages.unreadable(describeError(error, language))}
            </p>
          )}
        </div>
        <LetterPreview model={model} paper={latest.letter.paper} />
      </div>
    </article>
  );
}
