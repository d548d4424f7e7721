import { PenLine } from 'lucide-react';
import { useMemo } from 'react';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { LetterList } from './letter-list.tsx';
import { lettersMessages } from './letters-messages.ts';
import './letters-view.css';
import { NewLetterMenu } from './new-letter-menu.tsx';
import { sortLetters } from './sort-letters.ts';

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
          </EmptyState>
        )}
      </div>
    </main>
  );
}

/** The letters of the journal, and the one that is open beside its preview. */
export function LettersView({ letterId }: { readonly letterId?: string | undefined }) {
  const messages = useMessages(lettersMessages);
  const { letters, notebooks } = useSnapshot();
  const sorted = useMemo(() => sortLetters(letters.values()), [letters]);
  const kept = letterId === undefined ? undefined : letters.get(letterId);
  if (sorted.length === 0) return <FirstLetter notebooks={notebooks} />;
  return (
    <div className="letters">
      <div className="letters-columns" data-open={kept !== undefined}>
        <LetterList letters={sorted} notebooks={notebooks} openId={kept?.id} />
        <main className="letter-place" data-region="page">
          {kept ? (
            <LetterEditor key={kept.id} kept={kept} />
          ) : (
            <div className="letters-none">
              <EmptyState
                sentence={letterId === undefined ? messages.chooseLetter : messages.letterGone}
              />
            </div>
          )}
        </main>
      </div>
    </div>
  );
}
