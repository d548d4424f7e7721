import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { cleanLine } from '../../shared/text/text-schemas.ts';
import { api } from '../app/bridge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useDraft } from '../saving/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { booksMessages } from './books-messages.ts';

const named = (names: readonly string[]) => names.map(cleanLine).filter((name) => name !== '');

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return named(a).join('\n') === named(b).join('\n');
}

/** A book's authors, one in each line: a name may hold a comma. */
export function AuthorsField({
  pageId,
  authors,
}: {
  readonly pageId: string;
  readonly authors: readonly string[];
}) {
  const messages = useMessages(booksMessages);
  const box = useRef<HTMLFieldSetElement>(null);
  const draft = useDraft<readonly string[]>({
    saved: authors,
    save: (names) => api.updatePage({ pageId, changes: { book: { authors: named(names) } } }),
    isEqual: isSame,
  });
  const lines = draft.value.length === 0 ? [''] : draft.value;
  const focusLine = (at: number) =>
    requestAnimationFrame(() => box.current?.querySelectorAll('input')[at]?.focus());

  const take = (at: number) => {
    draft.change(lines.toSpliced(at, 1));
    focusLine(Math.max(0, at - 1));
  };

  return (
    <fieldset ref={box} className="authors-field">
      <legend className="field-label">{messages.authors}</legend>
      {lines.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; its name is what is typed in it
        <div key={at} className="authors-line">
          <TextField
            label={messages.author(at + 1)}
            hideLabel
            value={name}
            onChange={(typed) => draft.change(lines.with(at, typed))}
            onBlur={() => void draft.flush()}
            maxLength={500}
          />
          {lines.length > 1 && (
            <IconButton
              changes
              label={messages.takeAuthor(name)}
              icon={<X size={16} aria-hidden />}
              onPress={() => take(at)}
            />
          )}
        </div>
      ))}
      <Button
        changes
        variant="plain"
        icon={<Plus size={14} aria-hidden />}
        onPress={() => {
          draft.change([...lines, '']);
          focusLine(lines.length);
        }}
      >
        {messages.addAuthor}
      </Button>
    </fieldset>
  );
}
