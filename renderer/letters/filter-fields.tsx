import { memo } from 'react';
import { readTypedDate } from '../../shared/dates/read-typed-date.ts';
import { ENTRY_KINDS, type EntryKind } from '../../shared/entries/entry-schema.ts';
import type { Selection } from '../../shared/letters/letter-schema.ts';
import { countTags } from '../../shared/pages/page-summary.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TagSpot } from '../tags/tag-name.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { CheckedField } from './checked-field.tsx';
import { LetterCheck } from './letter-check.tsx';
import { inNotebook } from './letter-fields.ts';
import { listLetterTags } from './letter-tags.ts';
import { lettersMessages } from './letters-messages.ts';
import { MultiSelectField } from './multi-select-field.tsx';
import { SegmentsField } from './segmented-field.tsx';

type FilterFieldsProps = {
  readonly selection: Selection;
  readonly changeSelection: (next: Selection) => void;
  readonly flush: () => void;
};

/** The fields that say which entries fit: the notebook, its pages, kinds, tags, stars and dates. */
export const FilterFields = memo(function FilterFields({
  selection,
  changeSelection,
  flush,
}: FilterFieldsProps) {
  const messages = useMessages(lettersMessages);
  const { notebooks, pages } = useSnapshot();
  const notebook = notebooks.find(({ id }) => id === selection.notebookId);
  const summaries = (notebook?.pages ?? []).flatMap((id) => pages.get(id) ?? []);
  const inUse = countTags(summaries.flatMap(({ tagCounts }) => tagCounts)).map(({ tag }) => tag);
  const tags = listLetterTags(selection.tags, inUse);
  const set = (fields: Partial<Selection>) => changeSelection({ ...selection, ...fields });
  const setDate = (key: 'since' | 'until', date: string) => {
    const { [key]: _before, ...others } = selection;
    changeSelection(date === '' ? others : { ...others, [key]: date });
  };
  const setKinds = (kinds: ReadonlySet<EntryKind>) =>
    set({
      kinds: kinds.size === ENTRY_KINDS.length ? [] : ENTRY_KINDS.filter((k) => kinds.has(k)),
    });

  return (
    <>
      <div className="letter-pair">
        <SelectField
          label={messages.notebook}
          value={selection.notebookId}
          options={notebooks.map(({ id, title }) => ({ id, label: title }))}
          onChange={(id) =>
            id !== selection.notebookId && changeSelection(inNotebook(selection, id))
          }
        />
        <MultiSelectField
          label={notebook?.kind === 'reading' ? messages.books : messages.topics}
          emptyLabel={messages.everyPage}
          values={selection.pageIds}
          options={summaries.map(({ id, title }) => ({ id, label: title }))}
          onChange={(pageIds) => set({ pageIds })}
          describeMany={messages.someChosen}
        />
      </div>
      <SegmentsField
        label={messages.kinds}
        values={selection.kinds.length === 0 ? ENTRY_KINDS : selection.kinds}
        options={ENTRY_KINDS.map((id) => ({ id, label: messages[`${id}s`] }))}
        onChange={setKinds}
      />
      <div className="letter-pair">
        <MultiSelectField
          label={messages.tags}
          emptyLabel={messages.anyTag}
          values={tags.filter(({ isChosen }) => isChosen).map(({ tag }) => tag)}
          options={tags.map(({ tag, isInUse }) => {
            const label = isInUse ? tag : messages.unusedTag(tag);
            return { id: tag, label, mark: <TagSpot tag={tag} /> };
          })}
          onChange={(chosen) => set({ tags: chosen })}
          describeMany={messages.someChosen}
        />
        <div className="letter-favourites">
          <LetterCheck
            isSelected={selection.favourites}
            onChange={(favourites) => set({ favourites })}
          >
            {messages.onlyFavourites}
          </LetterCheck>
        </div>
      </div>
      <div className="letter-pair">
        {(['since', 'until'] as const).map((key) => (
          <CheckedField
            key={key}
            label={messages[key]}
            placeholder={messages.dateHint}
            value={selection[key] ?? ''}
            read={readTypedDate}
            onChange={(date) => setDate(key, date)}
            onBlur={flush}
            errorMessage={messages.notADate}
          />
        ))}
      </div>
    </>
  );
});
