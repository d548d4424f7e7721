import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { useIsEditable } from './editable.tsx';
import './button.css';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & {
  /** `primary` is the one thing a screen is for; `plain` sits in text and toolbars. */
  readonly variant?: 'primary' | 'secondary' | 'plain';
  /** Changes the journal, and so is off while nothing can be saved. */
  readonly changes?: boolean;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
};

export function Button({
  variant = 'secondary',
  changes = false,
  icon,
  children,
  isDisabled,
  ...rest
}: ButtonProps) {
  const isEditable = useIsEditable();
  return (
    <AriaButton
      {...rest}
      isDisabled={isDisabled === true || (changes && !isEditable)}
      className={`button button-${variant}`}
    >
      {icon}
      {children}
    </AriaButton>
  );
}
