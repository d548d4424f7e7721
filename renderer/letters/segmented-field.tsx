import { Check } from 'lucide-react';
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useIsEditable } from '../ui/editable.tsx';
import './segmented-field.css';

type Option<Key extends string> = { readonly id: Key; readonly label: string };
type Shared<Key extends string> = {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly Option<Key>[];
};

function Segments<Key extends string>({
  label,
  hideLabel,
  options,
  selected,
  mode,
  onSelect,
}: Shared<Key> & {
  readonly selected: readonly Key[];
  readonly mode: 'single' | 'multiple';
  readonly onSelect: (keys: ReadonlySet<Key>) => void;
}) {
  const labelId = useId();
  const isEditable = useIsEditable();
  return (
    <div className="field">
      <span id={labelId} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        className={`segments segments-${mode}`}
        selectionMode={mode}
        isDisabled={!isEditable}
        disallowEmptySelection
        selectedKeys={selected}
        onSelectionChange={(keys) => onSelect(keys as Set<Key>)}
      >
        {options.map(({ id, label: name }) => (
          <ToggleButton key={id} id={id} className="segment">
            {mode === 'multiple' && <Check size={14} className="segment-check" aria-hidden />}
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

/** A choice of one among few, all of them in sight. */
export function SegmentedField<Key extends string>({
  value,
  onChange,
  ...rest
}: Shared<Key> & { readonly value: Key; readonly onChange: (key: Key) => void }) {
  const choose = (keys: ReadonlySet<Key>) => {
    for (const key of keys) onChange(key);
  };
  return <Segments {...rest} mode="single" selected={[value]} onSelect={choose} />;
}

/** Any of a few, at least one. */
export function SegmentsField<Key extends string>({
  values,
  onChange,
  ...rest
}: Shared<Key> & {
  readonly values: readonly Key[];
  readonly onChange: (keys: ReadonlySet<Key>) => void;
}) {
  return <Segments {...rest} mode="multiple" selected={values} onSelect={onChange} />;
}
