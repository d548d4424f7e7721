import type { ReactElement } from 'react';
import {
  Button,
  type ButtonProps,
  ToggleButton,
  type ToggleButtonProps,
} from 'react-aria-components';
import { useIsEditable } from './editable.tsx';
import './button.css';
import { Tip } from './tip.tsx';

type Named = {
  /** The icon's name: read aloud, and shown when the pointer rests. */
  readonly label: string;
  readonly icon: ReactElement;
  /** Changes the journal, and so is off while nothing can be saved. */
  readonly changes?: boolean;
};

function withTooltip(label: string, trigger: ReactElement) {
  return (
    <Tip text={label} delay={500}>
      {trigger}
    </Tip>
  );
}

export function IconButton({
  label,
  icon,
  changes = false,
  isDisabled,
  ...rest
}: Named & Omit<ButtonProps, 'className' | 'children' | 'aria-label'>) {
  const isEditable = useIsEditable();
  return withTooltip(
    label,
    <Button
      {...rest}
      isDisabled={isDisabled === true || (changes && !isEditable)}
      aria-label={label}
      className="icon-button"
    >
      {icon}
    </Button>,
  );
}

export function ToggleIconButton({
  label,
  icon,
  changes = false,
  isDisabled,
  ...rest
}: Named & Omit<ToggleButtonProps, 'className' | 'children' | 'aria-label'>) {
  const isEditable = useIsEditable();
  return withTooltip(
    label,
    <ToggleButton
      {...rest}
      isDisabled={isDisabled === true || (changes && !isEditable)}
      aria-label={label}
      className="icon-button"
    >
      {icon}
    </ToggleButton>,
  );
}
