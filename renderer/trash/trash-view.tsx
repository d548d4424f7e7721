import { Trash2 } from 'lucide-react';
import { goTo } from '../app/navigation.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { sortTrash } from './find-origin.ts';
import { TrashLine } from './trash-line.tsx';
import { trashMessages } from './trash-messages.ts';
import './trash.css';

/** What was removed and can still come back. */
export function TrashView() {
  const messages = useMessages(trashMessages);
  const items = sortTrash(useSnapshot().trash.values());
  return (
    <main className="sheet">
      <div className="sheet-inner">
        <header className="sheet-head">
          <div>
            <h1 className="sheet-title">{messages.title}</h1>
            {items.length > 0 && <p className="sheet-lead">{messages.lead}</p>}
          </div>
          {items.length > 0 && (
            <Button
              changes
              icon={<Trash2 size={16} aria-hidden />}
              onPress={() => openDialog({ kind: 'empty-trash' })}
            >
              {messages.emptyIt}
            </Button>
          )}
        </header>
        {items.length === 0 ? (
          <EmptyState sentence={messages.empty}>
            <Button onPress={() => goTo({ view: 'write' })}>{messages.backToWriting}</Button>
          </EmptyState>
        ) : (
          <ul className="trash-list">
            {items.map((item) => (
              <TrashLine key={item.id} item={item} />
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}
