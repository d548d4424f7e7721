import { Check as CheckIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox, type CheckboxProps } from 'react-aria-components';
import './form-dialog.css';

/** A box to tick, alone or in a group. */
export function Check({
  children,
  ...rest
}: Omit<CheckboxProps, 'className' | 'children'> & { readonly children: ReactNode }) {
  return (
    <Checkbox {...rest} className="check">
      <span className="check-box">
        <CheckIcon size={14} strokeWidth={3} aria-hidden />
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
