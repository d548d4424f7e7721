import { Plus } from 'lucide-react';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { useKeyOf } from '../actions/use-key.ts';
import { appMessages } from '../app/app-messages.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Tip } from '../ui/tip.tsx';
import { notebookMessages } from './notebook-messages.ts';

/** Begins a book or a topic, as the notebook is. */
export function NewPageButton({ notebook }: { readonly notebook: Notebook }) {
  const messages = useMessages(notebookMessages);
  const { withKey } = useMessages(appMessages);
  const label = notebook.kind === 'reading' ? messages.newBook : messages.newTopic;
  const key = useKeyOf()('new-page');
  return (
    <Tip text={withKey(label, key)} delay={700}>
      <Button
        changes
        variant="primary"
        icon={<Plus size={16} aria-hidden />}
        onPress={() => openDialog({ kind: 'new-page', notebookId: notebook.id })}
      >
        {label}
      </Button>
    </Tip>
  );
}
