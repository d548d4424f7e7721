import { useMessages } from '../messages/use-messages.ts';
import { tagsMessages } from './tags-messages.ts';
import { useTagPlaces } from './use-tag-places.ts';

/** Says beforehand what becomes of tags: ‘돈’과 ‘재산’ 23곳이 ‘돈’이 됩니다. */
export function TagOutcome({
  tags,
  to,
}: {
  readonly tags: readonly string[];
  readonly to: string;
}) {
  const messages = useMessages(tagsMessages);
  const places = useTagPlaces(to === '' ? tags : [...tags, to]);
  const isSame = tags.length === 1 && tags[0] === to;
  return (
    <p className="tag-outcome" aria-live="polite">
      {places !== null && to !== '' && !isSame && messages.becomes(tags, places, to)}
    </p>
  );
}
