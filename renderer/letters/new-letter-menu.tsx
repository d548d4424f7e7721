import type { ReactElement } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { useMessages } from '../messages/use-messages.ts';
import '../ui/popover.css';
import { lettersMessages } from './letters-messages.ts';
import { startLetter } from './start-letter.ts';

/** Opens the list of notebooks that a letter can be made from; `children` is the button. */
export function NewLetterMenu({
  notebooks,
  children,
}: {
  readonly notebooks: readonly Notebook[];
  readonly children: ReactElement;
}) {
  const messages = useMessages(lettersMessages);
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" placement="bottom start" aria-label={messages.fromNotebook}>
        <p className="letter-menu-head" aria-hidden>
          {messages.fromNotebook}
        </p>
        <Menu className="option-list" items={notebooks} aria-label={messages.fromNotebook}>
          {({ id, title }) => (
            <MenuItem
              id={id}
              className="option"
              onAction={() => void startLetter({ notebookId: id })}
            >
              {title}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
