import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { TagCount } from '../../shared/pages/page-summary.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TagName } from '../tags/tag-name.tsx';
import { favouritesMessages } from './favourites-messages.ts';

/** No tag begins with a space, so this is none. */
const ALL = ' all';

/** One tag at most, out of those there are. */
export function TagFilter({
  tags,
  chosen,
  onChoose,
}: {
  readonly tags: readonly TagCount[];
  readonly chosen: string | null;
  readonly onChoose: (tag: string | null) => void;
}) {
  const messages = useMessages(favouritesMessages);
  return (
    <ToggleButtonGroup
      className="tag-filter"
      aria-label={messages.tags}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen ?? ALL]}
      onSelectionChange={(keys) => {
        const [key = ALL] = [...keys];
        onChoose(key === ALL ? null : String(key));
      }}
    >
      <ToggleButton id={ALL} className="chip">
        {messages.all}
      </ToggleButton>
      {tags.map(({ tag, count }) => (
        <ToggleButton key={tag} id={tag} className="chip">
          <TagName tag={tag} />
          <span className="chip-count">{count}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
