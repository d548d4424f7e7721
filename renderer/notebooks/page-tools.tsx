import { SlidersHorizontal } from 'lucide-react';
import { useRef } from 'react';
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  DialogTrigger,
  Input,
  Popover,
  SearchField,
} from 'react-aria-components';
import type { TagCount } from '../../shared/pages/page-summary.ts';
import { useActions } from '../actions/action-handlers.ts';
import { Check } from '../app/check.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { AlwaysEditable } from '../ui/editable.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { notebookMessages } from './notebook-messages.ts';
import { NO_FILTER, type PageFilter, type PageSort } from './page-order.ts';
import '../ui/popover.css';

const ANY = ' any';
const SORTS: readonly PageSort[] = ['own', 'title', 'newest'];

type PageToolsProps = {
  readonly sort: PageSort;
  readonly onSort: (sort: PageSort) => void;
  readonly filter: PageFilter;
  readonly onFilter: (filter: PageFilter) => void;
  readonly tags: readonly TagCount[];
  readonly shown: number;
  readonly all: number;
};

/** The field that finds a page in the list, the list's order, and what it leaves out. */
export function PageTools(props: PageToolsProps) {
  const { filter, onFilter, shown, all } = props;
  const messages = useMessages(notebookMessages);
  const field = useRef<HTMLInputElement>(null);
  useActions({ 'find-page': { run: () => field.current?.select() } });
  const isFiltered = filter.text.trim() !== '' || filter.tag !== null || filter.favourites;
  return (
    <div className="page-tools">
      <div className="page-tools-row">
        <SearchField
          className="field page-find"
          aria-label={messages.find}
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
        >
          <Input
            ref={field}
            className="field-input"
            placeholder={messages.find}
            spellCheck={false}
          />
        </SearchField>
        <ArrangeButton {...props} />
      </div>
      {isFiltered && (
        <div className="page-tools-row page-filtered">
          <span aria-live="polite">{messages.shown(shown, all)}</span>
          <Button variant="plain" onPress={() => onFilter(NO_FILTER)}>
            {messages.showAll}
          </Button>
        </div>
      )}
    </div>
  );
}

function ArrangeButton({ sort, onSort, filter, onFilter, tags }: PageToolsProps) {
  const messages = useMessages(notebookMessages);
  const isOn = filter.tag !== null || filter.favourites || sort !== 'own';
  return (
    <DialogTrigger>
      <AriaButton
        className="icon-button"
        aria-label={messages.arrange}
        data-selected={isOn || undefined}
      >
        <SlidersHorizontal size={18} aria-hidden />
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <AriaDialog className="arrange" aria-label={messages.arrange}>
          <AlwaysEditable>
            <SelectField
              label={messages.sort}
              value={sort}
              onChange={onSort}
              options={SORTS.map((id) => ({ id, label: messages[id] }))}
            />
            <SelectField
              label={messages.tag}
              value={filter.tag ?? ANY}
              onChange={(tag) => onFilter({ ...filter, tag: tag === ANY ? null : tag })}
              options={[
                { id: ANY, label: messages.anyTag },
                ...tags.map(({ tag }) => ({ id: tag, label: tag })),
              ]}
            />
            <Check
              isSelected={filter.favourites}
              onChange={(favourites) => onFilter({ ...filter, favourites })}
            >
              {messages.onlyFavourites}
            </Check>
          </AlwaysEditable>
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}
