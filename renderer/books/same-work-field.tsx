import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { api } from '../app/bridge.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { booksMessages } from './books-messages.ts';
import { findSameWork, planSameWork } from './same-work.ts';

const NONE = 'none';

/** Says that this book and another of the journal are one work. */
export function SameWorkField({ pageId }: { readonly pageId: string }) {
  const messages = useMessages(booksMessages);
  const locale = useLanguage();
  const call = useCall();
  const { pages } = useSnapshot();
  const page = pages.get(pageId);
  if (page === undefined) return null;

  const same = findSameWork(pages.values(), page);
  const open = [...pages.values()].filter(
    (each) => each.book !== undefined && each.id !== pageId && !same.includes(each),
  );
  const nameOf = ({ title, book }: PageSummary) =>
    book?.language === undefined
      ? title
      : messages.withLanguage(title, nameLanguage(book.language, locale));

  const join = async (otherId: string) => {
    const other = pages.get(otherId);
    if (other === undefined) return;
    for (const { pageId: id, work } of planSameWork(pages.values(), page, other)) {
      await call(api.updatePage({ pageId: id, changes: { book: { work } } }));
    }
  };
  const leave = () => call(api.updatePage({ pageId, changes: { book: { work: undefined } } }));

  return (
    <div className="same-work">
      {open.length === 0 && same.length === 0 ? (
        <p className="field-description">{messages.noOtherBooks}</p>
      ) : (
        <>
          {open.length > 0 && (
            <SelectField
              label={messages.sameWork}
              value={NONE}
              options={[
                { id: NONE, label: messages.chooseBook },
                ...open.map((each) => ({ id: each.id, label: nameOf(each) })),
              ]}
              onChange={(id) => void join(id)}
            />
          )}
          <p className="field-description">{messages.sameWorkHelp}</p>
        </>
      )}
      {same.length > 0 && (
        <p className="same-work-books">
          <span>{same.map(nameOf).join(', ')}</span>
          <Button changes variant="plain" onPress={() => void leave()}>
            {messages.leaveWork}
          </Button>
        </p>
      )}
    </div>
  );
}
