import { Search } from 'lucide-react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useMessages } from '../messages/use-messages.ts';
import { AlwaysEditable } from '../ui/editable.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { TagOrder } from './arrange-tags.ts';
import { tagsMessages } from './tags-messages.ts';

type TagsToolsProps = {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly order: TagOrder;
  readonly onOrder: (order: TagOrder) => void;
};

/** Which tags are listed, and in which order. */
export function TagsTools({ search, onSearch, order, onOrder }: TagsToolsProps) {
  const messages = useMessages(tagsMessages);
  return (
    <div className="tags-tools">
      <SearchField className="tags-search" value={search} onChange={onSearch}>
        <Label className="visually-hidden">{messages.search}</Label>
        <Search size={16} aria-hidden />
        <Input className="field-input" placeholder={messages.search} spellCheck={false} />
      </SearchField>
      <AlwaysEditable>
        <SelectField
          label={messages.order}
          hideLabel
          value={order}
          onChange={onOrder}
          options={[
            { id: 'count', label: messages.byCount },
            { id: 'name', label: messages.byName },
          ]}
        />
      </AlwaysEditable>
    </div>
  );
}
