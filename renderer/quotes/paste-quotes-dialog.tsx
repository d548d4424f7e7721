import { useDeferredValue, useMemo, useState } from 'react';
import { MOST_ENTRIES } from '../../shared/commands/command-inputs.ts';
import { quoteKey } from '../../shared/quotes/quote-key.ts';
import { guessParting, type QuoteParting, splitQuotes } from '../../shared/quotes/split-quotes.ts';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useBookLanguage } from '../books/use-book-language.ts';
import { composerOf } from '../entries/composer-draft.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showToast } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { keepPasted, readPasted } from './paste-draft.ts';
import { PastedList } from './pasted-list.tsx';
import { isOfLength, isWanted, markPasted, toQuoteDraft } from './pasted-quotes.ts';
import { quotesMessages } from './quotes-messages.ts';
import { useSameQuotes } from './use-same-quotes.ts';
import './paste-quotes-dialog.css';

const PARTINGS = ['auto', 'blank-lines', 'lines'] as const;

type PasteQuotesDialogProps = {
  readonly pageId: string;
  /** What was pasted into the composer, which is emptied once this is added. */
  readonly fromComposer?: string | undefined;
};

/** Many quotes at once: what is pasted, and beneath it each quote that it makes, to be ticked off. */
export function PasteQuotesDialog({ pageId, fromComposer }: PasteQuotesDialogProps) {
  const messages = useMessages(quotesMessages);
  const call = useCall();
  const [text, setText] = useState(fromComposer ?? readPasted(pageId));
  const [parting, setParting] = useState<QuoteParting | 'auto'>('auto');
  /** What the parent ticked himself, by the place and the words of a quote. */
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const shownText = useDeferredValue(text);
  const used = parting === 'auto' ? guessParting(shownText) : parting;
  const cut = useMemo(() => splitQuotes(shownText, used), [shownText, used]);
  const isTooMany = cut.length > MOST_ENTRIES;
  const places = useSameQuotes(isTooMany ? [] : cut.map((quote) => quote.text));
  const quotes = markPasted(cut, places).map((quote, at) => {
    const key = `${at} ${quoteKey(quote.text)}`;
    const isFit = isOfLength(quote);
    return { key, quote, isFit, isTicked: isFit && (ticked.get(key) ?? isWanted(quote)) };
  });
  const chosen = quotes.filter(({ isTicked }) => isTicked).map(({ quote }) => quote);

  const change = (next: string) => {
    setText(next);
    if (fromComposer === undefined) keepPasted(pageId, next);
  };
  const add = async () => {
    const added = await call(api.addEntries({ pageId, entries: chosen.map(toQuoteDraft) }));
    if (added === undefined) return false;
    const composer = composerOf(pageId);
    if (fromComposer === undefined) keepPasted(pageId, '');
    else if (composer.state().fields.quote.text === fromComposer) {
      composer.change('quote', { text: '' });
    }
    showToast({ text: messages.addedMany(added.length) });
    return true;
  };

  return (
    <FormDialog
      title={messages.pasteMany}
      submitLabel={messages.addMany(chosen.length)}
      isReady={chosen.length > 0 && !isTooMany && shownText === text}
      onSubmit={add}
    >
      <div className="paste-text">
        <TextField
          label={messages.pasted}
          language={useBookLanguage(pageId)}
          value={text}
          onChange={change}
          placeholder={messages.pastedHint}
          multiline
          reading
          autoFocus
        />
      </div>
      <SelectField
        label={messages.partedBy}
        value={parting}
        options={PARTINGS.map((id) => ({
          id,
          label: id === 'auto' ? messages.partedAlone(guessParting(text)) : messages.parting(id),
        }))}
        onChange={setParting}
      />
      {isTooMany ? (
        <p className="field-error" role="alert">
          {messages.tooMany(cut.length, MOST_ENTRIES)}
        </p>
      ) : (
        <PastedList
          pageId={pageId}
          quotes={quotes}
          onTick={(key, isTicked) => setTicked(new Map(ticked).set(key, isTicked))}
        />
      )}
    </FormDialog>
  );
}
