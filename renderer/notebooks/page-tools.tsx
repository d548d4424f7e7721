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
import type { NotebookKind } from '../../shared/notebooks/notebook-schema.ts';
import type { TagCount } from '../../shared/pages/page-summary.ts';
import { type ReadingStatus, readingStatusSchema } from '../../shared/readings/reading-schema.ts';
import { useActions } from '../actions/action-handlers.ts';
import { Check } from '../app/check.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { readingsMessages } from '../readings/readings-messages.ts';
import { TagSpot } from '../tags/tag-name.tsx';
import { Button } from '../ui/button.tsx';
import { AlwaysEditable } from '../ui/editable.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { notebookMessages } from './notebook-messages.ts';
import {
  BOOK_SORTS,
  isFiltering,
  NO_FILTER,
  type PageFilter,
  type PageSort,
  TOPIC_SORTS,
} from './page-order.ts';
import '../ui/popover.css';

const ANY = ' any';

type PageToolsProps = {
  readonly kind: NotebookKind;
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
  const isFiltered = isFiltering(filter);
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

function ArrangeButton({ kind, sort, onSort, filter, onFilter, tags }: PageToolsProps) {
  const messages = useMessages(notebookMessages);
  const { status: nameStatus } = useMessages(readingsMessages);
  const isOn = isFiltering({ ...filter, text: '' }) || sort !== 'own';
  const sorts: readonly PageSort[] = kind === 'reading' ? BOOK_SORTS : TOPIC_SORTS;
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
              options={sorts.map((id) => ({ id, label: messages[id] }))}
            />
            {kind === 'reading' && (
              <SelectField
                label={messages.status}
                value={filter.status ?? ANY}
                onChange={(id) => onFilter({ ...filter, status: id === ANY ? null : id })}
                options={[
                  { id: ANY as typeof ANY | ReadingStatus, label: messages.anyStatus },
                  ...readingStatusSchema.options.map((id) => ({ id, label: nameStatus(id) })),
                ]}
              />
            )}
            <SelectField
              label={messages.tag}
              value={filter.tag ?? ANY}
              onChange={(tag) => onFilter({ ...filter, tag: tag === ANY ? null : tag })}
              options={[
                { id: ANY, label: messages.anyTag },
                ...tags.map(({ tag }) => ({ id: tag, label: tag, mark: <TagSpot tag={tag} /> })),
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
