import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & {
  /** `primary` is the one thing a screen is for; `plain` sits in text and toolbars. */
  readonly variant?: 'primary' | 'secondary' | 'plain';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
};

export function Button({ variant = 'secondary', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${variant}`}>
      {icon}
      {children}
    </AriaButton>
  );
}
