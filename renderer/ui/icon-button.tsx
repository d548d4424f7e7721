import type { ReactElement } from 'react';
import {
  Button,
  type ButtonProps,
  ToggleButton,
  type ToggleButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import './button.css';
import './tooltip.css';

type Named = {
  /** The icon's name: read aloud, and shown when the pointer rests. */
  readonly label: string;
  readonly icon: ReactElement;
};

function withTooltip(label: string, trigger: ReactElement) {
  return (
    <TooltipTrigger delay={500}>
      {trigger}
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

export function IconButton({
  label,
  icon,
  ...rest
}: Named & Omit<ButtonProps, 'className' | 'children' | 'aria-label'>) {
  return withTooltip(
    label,
    <Button {...rest} aria-label={label} className="icon-button">
      {icon}
    </Button>,
  );
}

export function ToggleIconButton({
  label,
  icon,
  ...rest
}: Named & Omit<ToggleButtonProps, 'className' | 'children' | 'aria-label'>) {
  return withTooltip(
    label,
    <ToggleButton {...rest} aria-label={label} className="icon-button">
      {icon}
    </ToggleButton>,
  );
}
