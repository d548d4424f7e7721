import type { CallInput } from '../../shared/ipc-contract.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { findSource } from '../../shared/quotes/quote-source.ts';
import { writeQuoteHtml, writeQuoteText } from '../../shared/quotes/write-quote.ts';
import { ok, type Result } from '../../shared/result.ts';
import { findQuote } from './find-quote.ts';
import { putOnClipboard } from './put-on-clipboard.ts';

/** Puts a quote with its source on the clipboard: text for a message, HTML for a mail or a document. */
export async function copyQuote(
  state: JournalState,
  { translation, language, ...place }: CallInput<'copyQuote'>,
): Promise<Result<null>> {
  const found = findQuote(state, place);
  if (!found.ok) return found;
  const { quote, page } = found.value;
  const toSend = {
    text: quote.text,
    translation: translation ? quote.translation : undefined,
    source: findSource(quote, page, language),
  };
  await putOnClipboard({
    text: writeQuoteText(toSend, language),
    html: writeQuoteHtml(toSend, language),
  });
  return ok(null);
}
