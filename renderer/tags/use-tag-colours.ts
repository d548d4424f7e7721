import { remember } from '../../shared/remember.ts';
import { type ColouredTag, coloursByKey, type TagColour } from '../../shared/tags/tag-colours.ts';
import { useColouredTags } from '../app/session-store.ts';

const NONE: ReadonlyMap<string, TagColour> = new Map();
/** Read once for all the tags on a page. */
const readOnce = remember((tags: readonly ColouredTag[]) => coloursByKey(tags));

/** The colours of the journal's tags, by `tagKey`. */
export function useTagColours(): ReadonlyMap<string, TagColour> {
  const tags = useColouredTags();
  return tags === undefined ? NONE : readOnce(tags);
}
