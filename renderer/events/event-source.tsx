import { isSafeHref } from '../../shared/letters/safe-href.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { fieldMessages } from '../entries/field-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { OuterLink } from '../ui/outer-link.tsx';

/** An address without what every address begins with: `openai.com/index/chatgpt`. */
function shortenAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

/** Where an event is known from: a link where it is an address, else its words. */
export function EventSource({ source }: { readonly source: string }) {
  const messages = useMessages(fieldMessages);
  const isAddress = /^https?:/i.test(source) && isSafeHref(source);
  return (
    <p className="event-source">
      <span>{messages.from}</span>{' '}
      {isAddress ? (
        <OuterLink href={source}>{shortenAddress(source)}</OuterLink>
      ) : (
        <span lang={languageOfText(source)}>{source}</span>
      )}
    </p>
  );
}
