import { type ColouredTag, coloursByKey, type TagColour } from '../../shared/tags/tag-colours.ts';
import { useColouredTags } from '../app/session-store.ts';

const NONE: ReadonlyMap<string, TagColour> = new Map();
/** Read once for all the tags on a page. */
const read = new WeakMap<readonly ColouredTag[], ReadonlyMap<string, TagColour>>();

/** The colours of the journal's tags, by `tagKey`. */
export function useTagColours(): ReadonlyMap<string, TagColour> {
  const tags = useColouredTags();
  if (tags === undefined) return NONE;
  const known = read.get(tags) ?? coloursByKey(tags);
  read.set(tags, known);
  return known;
}
