import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useIsEditable } from './editable.tsx';
import './button.css';
import './popover.css';

export type MenuChoice = {
  readonly id: string;
  readonly label: string;
  readonly isDisabled?: boolean;
  /** Changes the journal, and so is off while nothing can be saved. */
  readonly changes?: boolean;
  /** Takes something away. */
  readonly isDanger?: boolean;
  readonly onAction: () => void;
};

/** An icon that opens a short list of actions. */
export function MenuButton({
  label,
  icon,
  choices,
}: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly choices: readonly MenuChoice[];
}) {
  const isEditable = useIsEditable();
  return (
    <MenuTrigger>
      <Button aria-label={label} className="icon-button">
        {icon}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="option-list" items={choices}>
          {(choice) => (
            <MenuItem
              id={choice.id}
              isDisabled={choice.isDisabled === true || (choice.changes === true && !isEditable)}
              onAction={choice.onAction}
              className={choice.isDanger ? 'option option-danger' : 'option'}
            >
              {choice.label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
