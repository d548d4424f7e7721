import { PenLine } from 'lucide-react';
import { useMemo } from 'react';
import { groupSent } from '../../shared/letters/copies/group-sent.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { useSnapshot } from '../app/session-store.ts';
import { MakeBookButton } from '../book/make-book-button.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { LetterList } from './letter-list.tsx';
import { lettersMessages } from './letters-messages.ts';
import './letters-view.css';
import { NewLetterMenu } from './new-letter-menu.tsx';
import { sentMessages } from './sent/sent-messages.ts';
import { SentView } from './sent/sent-view.tsx';
import { sortLetters } from './sort-letters.ts';
import { WarmEditor } from './warm-editor.tsx';

function FirstLetter({ notebooks }: { readonly notebooks: readonly Notebook[] }) {
  const messages = useMessages(lettersMessages);
  return (
    <main className="sheet">
      <div className="sheet-inner">
        <h1 className="sheet-title">{messages.letters}</h1>
        {notebooks.length === 0 ? (
          <EmptyState sentence={messages.noNotebooks} />
        ) : (
          <EmptyState sentence={messages.noLetters}>
            <NewLetterMenu notebooks={notebooks}>
              <Button variant="primary" icon={<PenLine size={18} aria-hidden />}>
                {messages.writeLetter}
              </Button>
            </NewLetterMenu>
            <MakeBookButton />
          </EmptyState>
        )}
      </div>
    </main>
  );
}

type Chosen = { readonly letterId: string | undefined; readonly copyId: string | undefined };

function useWhyNone({ letterId, copyId }: Chosen): string {
  const messages = useMessages(lettersMessages);
  const { gone } = useMessages(sentMessages);
  if (copyId !== undefined) return gone;
  return letterId === undefined ? messages.chooseLetter : messages.letterGone;
}

/** The letters of the journal, and the one that is open beside its preview. */
export function LettersView({
  letterId,
  copyId,
}: {
  readonly letterId?: string | undefined;
  /** A letter as it was sent. */
  readonly copyId?: string | undefined;
}) {
  const whyNone = useWhyNone({ letterId, copyId });
  const { letters, letterCopies, notebooks } = useSnapshot();
  const sorted = useMemo(() => sortLetters(letters.values()), [letters]);
  const sent = useMemo(() => groupSent(letterCopies.values()), [letterCopies]);
  const kept = letterId === undefined ? undefined : letters.get(letterId);
  const opened = sent.find(({ copies }) => copies.some(({ id }) => id === copyId));
  if (sorted.length === 0 && sent.length === 0) return <FirstLetter notebooks={notebooks} />;
  return (
    <div className="letters">
      <div className="letters-columns" data-open={kept !== undefined || opened !== undefined}>
        <LetterList
          letters={sorted}
          sent={sent}
          notebooks={notebooks}
          openId={kept?.id}
          openCopyId={opened?.latest.id}
        />
        <main className="letter-place" data-region="page">
          {kept && <LetterEditor key={kept.id} kept={kept} />}
          {opened && (
            <SentView key={opened.latest.letterId + opened.latest.sent.model} letter={opened} />
          )}
          {!kept && !opened && (
            <div className="letters-none">
              <EmptyState sentence={whyNone} />
              {sorted[0] && <WarmEditor letter={sorted[0]} />}
            </div>
          )}
        </main>
      </div>
    </div>
  );
}
