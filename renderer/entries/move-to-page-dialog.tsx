import { type KeyboardEvent, useState } from 'react';
import { Group, ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { isComposing } from '../actions/match-key.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { usePage, useSnapshot } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { arrangePages, NO_FILTER } from '../notebooks/page-order.ts';
import { AlwaysEditable } from '../ui/editable.tsx';
import { TextField } from '../ui/text-field.tsx';
import { moveMessages } from './move-messages.ts';
import { useMoveToPage } from './use-move-to-page.ts';
import './move-to-page-dialog.css';

const LINES = { rowHeight: 52 };

type MoveToPageDialogProps = { readonly pageId: string; readonly entryId: string };

/** Chooses the page that an entry goes to, of all notebooks; those changed last come first. */
export function MoveToPageDialog({ pageId, entryId }: MoveToPageDialogProps) {
  const messages = useMessages(moveMessages);
  const language = useLanguage();
  const { pages, allNotebooks, notebooks } = useSnapshot();
  const entries = usePage(pageId).page?.entries ?? [];
  const move = useMoveToPage();
  const [text, setText] = useState('');
  const [chosenId, setChosenId] = useState<string>();
  const shelved = new Set(notebooks.flatMap((notebook) => notebook.pages));
  const others = [...pages.values()].filter(({ id }) => id !== pageId && shelved.has(id));
  const shown = arrangePages(others, 'newest', { ...NO_FILTER, text }, language);
  const chosen = shown.find(({ id }) => id === chosenId) ?? (text === '' ? undefined : shown[0]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    const at = chosen === undefined ? -1 : shown.indexOf(chosen);
    setChosenId(shown[Math.max(0, Math.min(shown.length - 1, at + step))]?.id);
  };

  const send = async () => {
    const index = entries.findIndex(({ id }) => id === entryId);
    return chosen !== undefined && (await move({ pageId, entryId, index, to: chosen }));
  };

  return (
    <FormDialog
      title={messages.moveToPage}
      submitLabel={messages.move}
      isReady={chosen !== undefined}
      onSubmit={send}
    >
      <Group role="presentation" className="move-search" onKeyDown={onKeyDown}>
        <AlwaysEditable>
          <TextField
            label={messages.findPage}
            value={text}
            onChange={setText}
            placeholder={messages.findPageHint}
            autoFocus
          />
        </AlwaysEditable>
      </Group>
      <Virtualizer layout={ListLayout} layoutOptions={LINES}>
        <ListBox
          className="move-pages"
          aria-label={messages.pages}
          items={shown}
          selectionMode="single"
          selectedKeys={chosen === undefined ? [] : [chosen.id]}
          onSelectionChange={(keys) => setChosenId([...keys].map(String)[0])}
          renderEmptyState={() => <p className="move-none">{messages.noPage}</p>}
        >
          {(page: PageSummary) => (
            <ListBoxItem id={page.id} textValue={page.title} className="move-page">
              <span className="move-page-title">{page.title}</span>
              <span className="move-page-facts">
                {[allNotebooks.get(page.notebookId)?.title, ...(page.book?.authors ?? [])].join(
                  ' · ',
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </FormDialog>
  );
}
