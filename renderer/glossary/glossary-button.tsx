import { BookA } from 'lucide-react';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { goTo, usePlace } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { glossaryMessages } from './glossary-messages.ts';

/** The way to what a notebook explains, once it explains something. */
export function GlossaryButton({ notebook }: { readonly notebook: Notebook }) {
  const place = usePlace();
  const messages = useMessages(glossaryMessages);
  const { pages } = useSnapshot();
  const count = notebook.pages.reduce((sum, id) => sum + (pages.get(id)?.terms.length ?? 0), 0);
  const isOpen = place.view === 'notebook' && place.glossary === true;
  if (count === 0) return null;
  return (
    <div className="notebook-glossary" data-open={isOpen || undefined}>
      <Button
        variant="plain"
        aria-current={isOpen ? 'page' : undefined}
        icon={<BookA size={16} aria-hidden />}
        onPress={() => goTo({ view: 'notebook', notebookId: notebook.id, glossary: true })}
      >
        {messages.glossary}
        <span className="notebook-glossary-count">{count}</span>
      </Button>
    </div>
  );
}
