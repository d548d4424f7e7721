import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { NewBookDialog } from './new-book-dialog.tsx';
import { NewTopicDialog } from './new-topic-dialog.tsx';

export function NewPageDialog({ notebook }: { readonly notebook: Notebook }) {
  return notebook.kind === 'reading' ? (
    <NewBookDialog notebookId={notebook.id} />
  ) : (
    <NewTopicDialog notebookId={notebook.id} />
  );
}
