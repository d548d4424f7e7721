import { useDeferredValue, useMemo, useState } from 'react';
import { callChild } from '../../shared/children/describe-age.ts';
import type { Quote } from '../../shared/entries/entry-schema.ts';
import { isHangul } from '../../shared/letters/given-name.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import type { CardChoice } from '../../shared/quotes/cards/card-choice.ts';
import { makeQuoteCard } from '../../shared/quotes/cards/make-card.ts';
import { makeObservable, useObservable } from '../app/observable.ts';
import { closeDialog } from '../app/open-dialog.ts';
import { usePage } from '../app/session-store.ts';
import { useChosenChild } from '../children/chosen-child.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { AlwaysEditable } from '../ui/editable.tsx';
import { CardPreview } from './card-preview.tsx';
import { PictureChoices } from './picture-choices.tsx';
import { pictureMessages } from './picture-messages.ts';
import { usePictureActions } from './use-picture-actions.ts';
import './picture-dialog.css';

/** The picture that was made last; its dedication is null until one is written. Kept while the app runs. */
const lastChoice = makeObservable<
  Omit<CardChoice, 'dedication'> & { readonly dedication: string | null }
>({ style: 'paper', size: 'square', translation: true, title: true, dedication: null });

/** A quote as a picture to send: how it is to be, what it will look like, and where it goes. */
export function PictureDialog({
  pageId,
  entryId,
}: {
  readonly pageId: string;
  readonly entryId: string;
}) {
  const messages = useMessages(pictureMessages);
  const { page } = usePage(pageId);
  const quote = page?.entries.find(({ id }) => id === entryId);
  return (
    <Dialog title={messages.title} isOpen onClose={closeDialog} isWide>
      {page && quote?.kind === 'quote' && <PictureForm page={page} quote={quote} />}
    </Dialog>
  );
}

function useChoice(): [CardChoice, (changes: Partial<CardChoice>) => void] {
  const messages = useMessages(pictureMessages);
  const language = useLanguage();
  const child = useChosenChild();
  const last = useObservable(lastChoice);
  const name = child === undefined ? '' : callChild(child);
  // 에게 goes with every name, For with those that English can read.
  const isReadable = name !== '' && (language === 'ko' || !isHangul(name));
  const dedication = last.dedication ?? (isReadable ? messages.toChild(name) : '');
  const choice = useMemo(() => ({ ...last, dedication }), [last, dedication]);
  return [choice, (changes) => lastChoice.set({ ...lastChoice.get(), ...changes })];
}

function PictureForm({ page, quote }: { readonly page: Page; readonly quote: Quote }) {
  const messages = useMessages(pictureMessages);
  const language = useLanguage();
  const [choice, change] = useChoice();
  const followed = useDeferredValue(choice);
  const card = useMemo(
    () => makeQuoteCard(quote, page, followed, language),
    [quote, page, followed, language],
  );
  const [fits, setFits] = useState(true);
  const { busy, save, copy } = usePictureActions({
    pageId: page.id,
    entryId: quote.id,
    choice,
    language,
  });
  const hasTranslation = choice.translation && quote.translation !== undefined;
  return (
    <AlwaysEditable>
      <div className="picture-form">
        <CardPreview card={card} onShown={setFits} />
        <div className="picture-choices">
          <PictureChoices quote={quote} choice={choice} onChange={change} />
          <div className="picture-too-long" role="status">
            {!fits && (
              <>
                <p>{messages.tooLong}</p>
                {choice.size === 'square' && (
                  <Button onPress={() => change({ size: 'tall' })}>{messages.tryTall}</Button>
                )}
                {hasTranslation && (
                  <Button onPress={() => change({ translation: false })}>
                    {messages.tryWithoutTranslation}
                  </Button>
                )}
              </>
            )}
          </div>
          <div className="dialog-actions picture-actions">
            <Button
              isDisabled={!fits || busy === 'save'}
              isPending={busy === 'copy'}
              onPress={copy}
            >
              {busy === 'copy' ? messages.drawing : messages.copy}
            </Button>
            <Button
              variant="primary"
              isDisabled={!fits || busy === 'copy'}
              isPending={busy === 'save'}
              onPress={save}
            >
              {busy === 'save' ? messages.drawing : messages.save}
            </Button>
          </div>
        </div>
      </div>
    </AlwaysEditable>
  );
}
