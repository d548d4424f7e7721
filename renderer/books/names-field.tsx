import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { cleanLine } from '../../shared/text/text-schemas.ts';
import { api } from '../app/bridge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useDraft } from '../saving/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { booksMessages, type Role } from './books-messages.ts';

const named = (names: readonly string[]) => names.map(cleanLine).filter((name) => name !== '');

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return named(a).join('\n') === named(b).join('\n');
}

type NamesFieldProps = {
  readonly pageId: string;
  readonly of: Role;
  readonly names: readonly string[];
};

/** Who wrote or translated a book, one in each line: a name may hold a comma. */
export function NamesField({ pageId, of: role, names }: NamesFieldProps) {
  const messages = useMessages(booksMessages);
  const box = useRef<HTMLFieldSetElement>(null);
  const draft = useDraft<readonly string[]>({
    saved: names,
    save: (typed) => api.updatePage({ pageId, changes: { book: { [role]: named(typed) } } }),
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
    <fieldset ref={box} className="names-field">
      <legend className="field-label">{messages.people(role)}</legend>
      {lines.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; its name is what is typed in it
        <div key={at} className="names-line">
          <TextField
            label={messages.person(role, at + 1)}
            hideLabel
            value={name}
            onChange={(typed) => draft.change(lines.with(at, typed))}
            onBlur={draft.flush}
            maxLength={500}
          />
          {lines.length > 1 && (
            <IconButton
              changes
              label={messages.takeName(name)}
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
        {messages.addPerson(role)}
      </Button>
    </fieldset>
  );
}
