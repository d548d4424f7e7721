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
import { useIsEditable } from '../ui/editable.tsx';
import '../ui/popover.css';
import '../ui/text-field.css';

type MultiSelectFieldProps = {
  readonly label: string;
  /** What no choice means. */
  readonly emptyLabel: string;
  readonly values: readonly string[];
  /** `mark` stands before the label and says nothing that the label does not. */
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly mark?: ReactNode;
  }[];
  readonly onChange: (ids: string[]) => void;
  readonly describeMany: (first: string, others: number) => string;
};

/** Any of many; choosing none is no condition. */
export function MultiSelectField({
  label,
  emptyLabel,
  values,
  options,
  onChange,
  describeMany,
}: MultiSelectFieldProps) {
  const isEditable = useIsEditable();
  const [first, ...others] = options.filter(({ id }) => values.includes(id));
  const described =
    first && others.length > 0 ? describeMany(first.label, others.length) : first?.label;
  return (
    <Select
      className="field"
      selectionMode="multiple"
      value={values}
      onChange={(keys) => onChange(keys.map(String))}
      isDisabled={options.length === 0 || !isEditable}
    >
      <Label className="field-label">{label}</Label>
      <Button className="field-input select-button">
        <SelectValue className="select-value">{described ?? emptyLabel}</SelectValue>
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
