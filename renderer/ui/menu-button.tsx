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

/** An icon, with words where wanted, that opens a short list of actions. */
export function MenuButton({
  label,
  showsLabel,
  icon,
  choices,
}: {
  readonly label: string;
  /** The label stands beside the icon, and is not only read aloud. */
  readonly showsLabel?: boolean;
  readonly icon: ReactElement;
  readonly choices: readonly MenuChoice[];
}) {
  const isEditable = useIsEditable();
  return (
    <MenuTrigger>
      {showsLabel ? (
        <Button className="button button-plain">
          {icon}
          {label}
        </Button>
      ) : (
        <Button aria-label={label} className="icon-button">
          {icon}
        </Button>
      )}
      {/* Named here: words of the button lie under the menu, where a screen reader does not look for a name. */}
      <Popover
        className="popover"
        placement={showsLabel ? 'bottom start' : 'bottom end'}
        aria-label={label}
      >
        <Menu className="option-list" items={choices} aria-label={label}>
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
