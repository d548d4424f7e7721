import type { ClipboardEvent, ReactNode } from 'react';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { fieldMessages } from '../entries/field-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import './quote-words.css';

type Words = {
  readonly value: string;
  readonly change: (text: string) => void;
  readonly flush?: () => Promise<boolean>;
};

type QuoteWordsProps = {
  /** The language of the book. */
  readonly language: string | undefined;
  readonly text: Words;
  readonly translation: Words;
  readonly errorMessage?: string | undefined;
  readonly autoFocus?: boolean;
  readonly onPaste?: (event: ClipboardEvent) => void;
  /** What stands at the end of the first field. */
  readonly children?: ReactNode;
};

/** The words of a book and, beside them or beneath where it is narrow, what they are in another language. */
export function QuoteWords({
  language,
  text,
  translation,
  errorMessage,
  autoFocus,
  onPaste,
  children,
}: QuoteWordsProps) {
  const messages = useMessages(fieldMessages);
  return (
    <div className="quote-words-fields">
      <div className="quote-words-first" onPaste={onPaste}>
        <TextField
          label={messages.quoteText}
          language={language ?? languageOfText(text.value)}
          value={text.value}
          onChange={text.change}
          onBlur={text.flush}
          placeholder={messages.quoteHint}
          errorMessage={errorMessage}
          multiline
          reading
          {...(autoFocus && { autoFocus })}
        />
        {children}
      </div>
      <TextField
        label={messages.translation}
        language={languageOfText(translation.value)}
        value={translation.value}
        onChange={translation.change}
        onBlur={translation.flush}
        placeholder={messages.translationHint}
        multiline
        reading
      />
    </div>
  );
}
