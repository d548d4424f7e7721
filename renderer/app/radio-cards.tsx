import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useIsEditable } from '../ui/editable.tsx';
import './radio-cards.css';

type RadioCardsProps<Key extends string> = {
  readonly label: string;
  readonly value: Key;
  readonly onChange: (key: Key) => void;
  readonly options: readonly {
    readonly id: Key;
    readonly label: string;
    readonly picture?: ReactNode;
  }[];
};

/** A few choices side by side, all to be seen. */
export function RadioCards<Key extends string>({
  label,
  value,
  onChange,
  options,
}: RadioCardsProps<Key>) {
  const isEditable = useIsEditable();
  return (
    <RadioGroup
      className="field"
      isDisabled={!isEditable}
      value={value}
      onChange={(key) => onChange(key as Key)}
      orientation="horizontal"
    >
      <Label className="field-label">{label}</Label>
      <div className="radio-cards">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="radio-card">
            {option.picture}
            <span>{option.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
