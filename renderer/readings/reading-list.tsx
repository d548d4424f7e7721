import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Book } from '../../shared/books/book-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { useActions } from '../actions/action-handlers.ts';
import { api } from '../app/bridge.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { useCall } from '../ui/use-call.ts';
import { ReadingEditor } from './reading-editor.tsx';
import { ReadingLine } from './reading-line.tsx';
import { readingsMessages } from './readings-messages.ts';
import { StepMenu } from './step-menu.tsx';
import './readings.css';

type Editing = { readonly id: string; readonly startsAt: 'dates' | 'reason' };

/** Every reading of a page's book in one line each, edited in place. */
export function ReadingList({ page, book }: { readonly page: Page; readonly book: Book }) {
  const messages = useMessages(readingsMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const [editing, setEditing] = useState<Editing | null>(null);
  const readings = page.readings ?? [];
  const edit = (id: string) => setEditing({ id, startsAt: 'dates' });

  const add = async () => {
    // Nothing is dated by itself: a reading whose days are not known keeps them unknown.
    const reading = await call(api.addReading({ pageId: page.id, reading: { status: 'reading' } }));
    if (reading !== undefined) edit(reading.id);
  };
  useActions({ 'add-reading': { run: () => add() } });
  const remove = async (readingId: string) => {
    const item = await call(api.removeReading({ pageId: page.id, readingId }));
    if (item === undefined) return;
    setEditing(null);
    tellUndoable(messages.removed, () => call(api.restore({ trashId: item.id })));
  };

  return (
    <section className="readings" aria-label={messages.readings}>
      <ul className="reading-lines">
        {readings.map((reading) => (
          <li key={reading.id}>
            {editing?.id === reading.id ? (
              <ReadingEditor
                pageId={page.id}
                reading={reading}
                pageCount={book.pageCount}
                startsAt={editing.startsAt}
                onDone={() => setEditing(null)}
                onRemove={() => void remove(reading.id)}
              />
            ) : (
              <ReadingLine reading={reading} book={book} onEdit={() => edit(reading.id)} />
            )}
          </li>
        ))}
      </ul>
      <div className="readings-foot">
        <StepMenu page={page} onStopped={(id) => setEditing({ id, startsAt: 'reason' })} />
        <Button
          changes
          variant="plain"
          icon={<Plus size={14} aria-hidden />}
          onPress={() => void add()}
        >
          {messages.add}
        </Button>
      </div>
    </section>
  );
}
