import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { stampFields } from '../merging/stamp.ts';
import { storedObject } from '../text/stored-object.ts';
import { titleSchema } from '../text/text-schemas.ts';
import { tagKey } from './tag-key.ts';

/** By name: what they look like is the theme's affair. */
export const TAG_COLOURS = [
  'red',
  'orange',
  'olive',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
] as const;
export const tagColourSchema = z.enum(TAG_COLOURS);
export type TagColour = z.infer<typeof tagColourSchema>;

/**
 * The colour of a tag. A record keeps its key (`tagKey` of its name) for life, though perhaps not its spelling: a tag of
 * another name is another record. Else two computers could come to different lists, see `mergeJournals`.
 */
export const colouredTagSchema = storedObject({
  id: idSchema,
  name: titleSchema,
  /** One that a later version has made is kept, and looks like none. */
  colour: z.string().max(40),
  ...stampFields,
});
export type ColouredTag = Readonly<z.infer<typeof colouredTagSchema>>;

const isColour = (colour: string): colour is TagColour =>
  (TAG_COLOURS as readonly string[]).includes(colour);

/** The colours that tags have, by their keys. */
export function coloursByKey(tags: readonly ColouredTag[] = []): ReadonlyMap<string, TagColour> {
  return new Map(
    tags.flatMap(({ name, colour }) => (isColour(colour) ? [[tagKey(name), colour]] : [])),
  );
}
