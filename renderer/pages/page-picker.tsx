import { Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import {
  Collection,
  Group,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { isComposing } from '../actions/match-key.ts';
import { useMessages } from '../messages/use-messages.ts';
import { AlwaysEditable } from '../ui/editable.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { PageChoice, PageGroup } from './page-groups.ts';
import { pickerMessages } from './picker-messages.ts';
import './page-picker.css';

const LINES = { rowSize: 44, headingSize: 32 };

type PagePickerProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly PageGroup[];
  readonly chosen: PageChoice | undefined;
  readonly onChoose: (choice: PageChoice | undefined) => void;
};

/** One of many pages, under the titles of their notebooks: found by typing, chosen by the arrow keys or a click. */
export function PagePicker(props: PagePickerProps) {
  const { label, placeholder, text, onText, groups, chosen, onChoose } = props;
  const messages = useMessages(pickerMessages);
  const shown = groups.flatMap(({ choices }) => choices);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    const at = shown.findIndex(({ id }) => id === chosen?.id);
    onChoose(shown[Math.max(0, Math.min(shown.length - 1, at + step))]);
  };

  return (
    <>
      <Group role="presentation" className="move-search" onKeyDown={onKeyDown}>
        <AlwaysEditable>
          <TextField
            label={label}
            value={text}
            onChange={onText}
            placeholder={placeholder}
            maxLength={500}
            autoFocus
          />
        </AlwaysEditable>
      </Group>
      <Virtualizer layout={ListLayout} layoutOptions={LINES}>
        <ListBox
          className="move-pages"
          aria-label={messages.pages}
          items={groups}
          selectionMode="single"
          selectedKeys={chosen === undefined ? [] : [chosen.id]}
          onSelectionChange={(keys) => {
            const [id] = [...keys];
            onChoose(shown.find((choice) => choice.id === id));
          }}
          renderEmptyState={() => <p className="move-none">{messages.noPage}</p>}
        >
          {(group: PageGroup) => (
            <ListBoxSection id={`notebook ${group.id}`}>
              <Header className="move-notebook">{group.title}</Header>
              <Collection items={group.choices}>
                {(choice: PageChoice) => <Choice choice={choice} />}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Virtualizer>
    </>
  );
}

function Choice({ choice }: { readonly choice: PageChoice }) {
  const messages = useMessages(pickerMessages);
  if (choice.kind === 'new-topic') {
    const title = messages.newTopic(choice.title);
    return (
      <ListBoxItem id={choice.id} textValue={title} className="move-page">
        <Plus size={16} aria-hidden />
        <span className="move-page-title">{title}</span>
      </ListBoxItem>
    );
  }
  const { title, book } = choice.page;
  return (
    <ListBoxItem id={choice.id} textValue={title} className="move-page">
      <span className="move-page-title">{title}</span>
      {book !== undefined && <span className="move-page-facts">{book.authors.join(', ')}</span>}
    </ListBoxItem>
  );
}
