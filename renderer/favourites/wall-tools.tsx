import type { ReactNode } from 'react';
import { Input, SearchField } from 'react-aria-components';
import {
  type FacetValue,
  NO_WALL_FILTER,
  type WallFilter,
} from '../../shared/quotes/wall-filter.ts';
import { Check } from '../app/check.tsx';
import { useObservable } from '../app/observable.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { TagSpot } from '../tags/tag-name.tsx';
import { Button } from '../ui/button.tsx';
import { AlwaysEditable } from '../ui/editable.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { favouritesMessages } from './favourites-messages.ts';
import { showsTranslations, wallFilter } from './wall-state.ts';

/** No tag, id, year or language begins with a space, so this is none. */
const ANY = ' any';

type Facets = {
  readonly tag: readonly FacetValue<string>[];
  readonly pageId: readonly FacetValue<string>[];
  readonly year: readonly FacetValue<number>[];
  readonly language: readonly FacetValue<string>[];
};

function FacetField<Value extends string | number>({
  label,
  chosen,
  values,
  nameOf = String,
  markOf,
  onChoose,
}: {
  readonly label: string;
  readonly chosen: Value | undefined;
  readonly values: readonly FacetValue<Value>[];
  readonly nameOf?: (label: string) => string;
  readonly markOf?: (label: string) => ReactNode;
  readonly onChoose: (value: Value | undefined) => void;
}) {
  const messages = useMessages(favouritesMessages);
  const options = values.map(({ value, label: name, count }) => ({
    id: String(value),
    label: messages.withCount(nameOf(name), count),
    mark: markOf?.(name),
  }));
  return (
    <SelectField
      label={label}
      value={chosen === undefined ? ANY : String(chosen)}
      options={[{ id: ANY, label: messages.any }, ...options]}
      onChange={(id) => onChoose(values.find(({ value }) => String(value) === id)?.value)}
    />
  );
}

/** What finds quotes on the wall and leaves others out; every choice says how many it would show. */
export function WallTools({
  filter,
  facets,
  shown,
  all,
}: {
  readonly filter: WallFilter;
  readonly facets: Facets;
  readonly shown: number;
  readonly all: number;
}) {
  const messages = useMessages(favouritesMessages);
  const language = useLanguage();
  const hasTranslations = useObservable(showsTranslations);
  const change = (changes: Partial<WallFilter>) => wallFilter.set({ ...filter, ...changes });
  const isFiltered = Object.values(filter).some((value) => value !== undefined && value !== '');
  return (
    <AlwaysEditable>
      <search className="wall-tools" aria-label={messages.filters}>
        <SearchField
          className="field wall-find"
          aria-label={messages.find}
          value={filter.text}
          onChange={(text) => change({ text })}
        >
          <Input className="field-input" placeholder={messages.find} spellCheck={false} />
        </SearchField>
        <div className="wall-facets">
          <FacetField
            label={messages.tag}
            chosen={filter.tag}
            values={facets.tag}
            markOf={(tag) => <TagSpot tag={tag} />}
            onChoose={(tag) => change({ tag })}
          />
          <FacetField
            label={messages.book}
            chosen={filter.pageId}
            values={facets.pageId}
            onChoose={(pageId) => change({ pageId })}
          />
          <FacetField
            label={messages.year}
            chosen={filter.year}
            values={facets.year}
            nameOf={(year) => messages.yearOf(Number(year))}
            onChoose={(year) => change({ year })}
          />
          <FacetField
            label={messages.language}
            chosen={filter.language}
            values={facets.language}
            nameOf={(tag) => nameLanguage(tag, language)}
            onChoose={(tag) => change({ language: tag })}
          />
        </div>
        <div className="wall-count">
          <p aria-live="polite">
            {isFiltered ? messages.countShown(shown, all) : messages.countAll(all)}
          </p>
          {isFiltered && (
            <Button variant="plain" onPress={() => wallFilter.set(NO_WALL_FILTER)}>
              {messages.clearAll}
            </Button>
          )}
          {filter.year !== undefined && <p className="wall-hint">{messages.yearHint}</p>}
          <Check isSelected={hasTranslations} onChange={showsTranslations.set}>
            {messages.translations}
          </Check>
        </div>
      </search>
    </AlwaysEditable>
  );
}
