import { Plus } from 'lucide-react';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { api } from '../app/bridge.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { booksMessages } from './books-messages.ts';
import { findSameWork, listOtherBooks } from './same-work.ts';

const NONE = 'none';

/** Says that this book and another of the journal are one work, or makes the other one. */
export function SameWorkField({ pageId }: { readonly pageId: string }) {
  const messages = useMessages(booksMessages);
  const locale = useLanguage();
  const call = useCall();
  const { pages } = useSnapshot();
  const page = pages.get(pageId);
  if (page === undefined) return null;

  const same = findSameWork(pages.values(), page);
  const open = listOtherBooks(pages.values(), page, locale);
  const nameOf = ({ title, book }: PageSummary) =>
    book?.language === undefined
      ? title
      : messages.withLanguage(title, nameLanguage(book.language, locale));

  return (
    <div className="same-work">
      {open.length > 0 && (
        <SelectField
          label={messages.sameWork}
          value={NONE}
          options={[
            { id: NONE, label: messages.chooseBook },
            ...open.map((each) => ({ id: each.id, label: nameOf(each) })),
          ]}
          onChange={(otherPageId) => {
            if (otherPageId !== NONE) void call(api.joinWorks({ pageId, otherPageId }));
          }}
        />
      )}
      <p className="field-description">{messages.sameWorkHelp}</p>
      {same.length > 0 && (
        <p className="same-work-books">
          <span>{same.map(nameOf).join(', ')}</span>
          <Button changes variant="plain" onPress={() => void call(api.leaveWork({ pageId }))}>
            {messages.leaveWork}
          </Button>
        </p>
      )}
      <Button
        changes
        variant="plain"
        icon={<Plus size={14} aria-hidden />}
        onPress={() => openDialog({ kind: 'new-edition', pageId })}
      >
        {messages.addEdition}
      </Button>
    </div>
  );
}
