import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { useIsEditable } from './editable.tsx';
import './popover.css';
import './text-field.css';

type SelectFieldProps<Key extends string> = {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Key;
  /** `mark` stands before the label and says nothing that the label does not. */
  readonly options: readonly {
    readonly id: Key;
    readonly label: string;
    readonly mark?: ReactNode;
  }[];
  readonly onChange: (key: Key) => void;
  readonly isDisabled?: boolean;
};

export function SelectField<Key extends string>({
  label,
  hideLabel,
  value,
  options,
  onChange,
  isDisabled,
}: SelectFieldProps<Key>) {
  const isEditable = useIsEditable();
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => onChange(key as Key)}
      isDisabled={isDisabled === true || !isEditable}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button className="field-input select-button">
        <SelectValue className="select-value" />
        <ChevronDown size={16} aria-hidden />
      </Button>
      {/* Named here: the label lies under the list, where a screen reader does not look for a name. */}
      <Popover className="popover" aria-label={label}>
        <ListBox items={options} className="option-list" aria-label={label}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              {({ isSelected }) => (
                <>
                  <span>
                    {option.mark}
                    {option.label}
                  </span>
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
