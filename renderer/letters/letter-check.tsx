import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox, type CheckboxProps } from 'react-aria-components';
import { useIsEditable } from '../ui/editable.tsx';
import './letter-check.css';

type LetterCheckProps = Omit<CheckboxProps, 'className' | 'children'> & {
  readonly children: ReactNode;
};

/** A box to tick, with what it is about beside it. */
export function LetterCheck({ children, ...rest }: LetterCheckProps) {
  const isEditable = useIsEditable();
  return (
    <Checkbox isReadOnly={!isEditable} {...rest} className="letter-check">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="letter-check-mark" aria-hidden>
            {isIndeterminate ? <Minus size={14} /> : isSelected && <Check size={14} />}
          </span>
          {children}
        </>
      )}
    </Checkbox>
  );
}
