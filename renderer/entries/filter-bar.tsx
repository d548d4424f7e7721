import { Star } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Group, Input, SearchField, ToggleButton } from 'react-aria-components';
import { tagKey } from '../../shared/tags/tag-key.ts';
import { hasTag } from '../../shared/tags/tags.ts';
import { isComposing } from '../actions/match-key.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TagName } from '../tags/tag-name.tsx';
import { Button } from '../ui/button.tsx';
import { entriesMessages } from './entries-messages.ts';
import { type FilterChoices, isFiltering, NO_FILTER, type PageFilter } from './page-filter.ts';
import '../ui/text-field.css';
import './filter-bar.css';

/** How many tags are offered before one asks for more. */
const FEW_TAGS = 8;

type FilterBarProps = {
  readonly choices: FilterChoices;
  readonly filter: PageFilter;
  readonly onChange: (filter: PageFilter) => void;
  readonly shown: number;
  readonly all: number;
  /** Whether words are looked for; `onFound` is told when that is over. */
  readonly isFinding: boolean;
  readonly onFound: () => void;
};

/** What of the page is shown: by words, by kind, by tag, the starred quotes. One click shows all again. */
export function FilterBar(props: FilterBarProps) {
  const { choices, filter, onChange, shown, all, isFinding, onFound } = props;
  const messages = useMessages(entriesMessages);
  const [showsAllTags, setShowsAllTags] = useState(false);
  const { kinds, tags, favourites } = choices;
  const isChosen = (tag: string) => filter.tag !== undefined && hasTag([filter.tag], tag);
  const listed = showsAllTags ? tags : tags.filter(({ tag }, at) => at < FEW_TAGS || isChosen(tag));

  return (
    <Group className="filter-bar" aria-label={messages.filter}>
      {isFinding && (
        <FindField
          words={filter.words ?? ''}
          onChange={(words) => onChange({ ...filter, words })}
          onDone={onFound}
        />
      )}
      <div className="filter-chips">
        {kinds.length > 1 &&
          kinds.map(({ kind, count }) => (
            <Chip
              key={kind}
              isSelected={filter.kind === kind}
              onChange={(is) => onChange({ ...filter, kind: is ? kind : undefined })}
              name={messages.kinds(kind)}
              count={count}
            />
          ))}
        {favourites > 0 && (
          <Chip
            isSelected={filter.favourites === true}
            onChange={(is) => onChange({ ...filter, favourites: is || undefined })}
            name={messages.favourites}
            count={favourites}
            isStar
          />
        )}
        {listed.map(({ tag, count }) => (
          <Chip
            key={tagKey(tag)}
            isSelected={isChosen(tag)}
            onChange={(is) => onChange({ ...filter, tag: is ? tag : undefined })}
            name={<TagName tag={tag} sign />}
            count={count}
          />
        ))}
        {tags.length > FEW_TAGS && (
          <Button variant="plain" onPress={() => setShowsAllTags(!showsAllTags)}>
            {showsAllTags ? messages.fewerTags : messages.moreTags(tags.length - FEW_TAGS)}
          </Button>
        )}
      </div>
      {isFiltering(filter) && (
        <div className="filter-count">
          <span aria-live="polite">{messages.shown(shown, all)}</span>
          <Button variant="plain" onPress={() => onChange(NO_FILTER)}>
            {messages.showAll}
          </Button>
        </div>
      )}
    </Group>
  );
}

type FindFieldProps = {
  readonly words: string;
  readonly onChange: (words: string) => void;
  readonly onDone: () => void;
};

/** Shows only the entries with some words. Escape shows all again. */
function FindField({ words, onChange, onDone }: FindFieldProps) {
  const messages = useMessages(entriesMessages);
  return (
    <SearchField
      className="field filter-find"
      aria-label={messages.find}
      value={words}
      onChange={onChange}
      autoFocus
      onKeyDown={(event) => {
        // Escape in the midst of a syllable is the input method's.
        if (event.key === 'Escape' && !isComposing(event.nativeEvent)) onDone();
      }}
    >
      <Input
        className="field-input"
        data-find-on-page
        placeholder={messages.find}
        spellCheck={false}
      />
    </SearchField>
  );
}

type ChipProps = {
  readonly name: ReactNode;
  readonly count: number;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isStar?: boolean;
};

function Chip({ name, count, isSelected, onChange, isStar }: ChipProps) {
  return (
    <ToggleButton className="filter-chip" isSelected={isSelected} onChange={onChange}>
      {isStar && <Star size={13} aria-hidden fill="currentColor" />}
      <span className="filter-chip-name">{name}</span>
      <span className="filter-chip-count">{count}</span>
    </ToggleButton>
  );
}
