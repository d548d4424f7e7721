import { z } from 'zod';
import { lineSchema } from '../../text/text-schemas.ts';

export const CARD_STYLES = [
  'paper',
  'night',
  'airmail',
  'manuscript',
  'botanical',
  'cloth',
] as const;
export type CardStyle = (typeof CARD_STYLES)[number];

/** In pixels: what a phone shows of a picture in a row of others, and the tallest that it shows whole. */
export const CARD_SIZES = {
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1350 },
} as const;
export type CardSize = keyof typeof CARD_SIZES;

/** The longest line of dedication, in UTF-16 code units. */
export const MAX_DEDICATION = 40;

/** How a quote is made into a picture. */
export const cardChoiceSchema = z.strictObject({
  style: z.enum(CARD_STYLES),
  size: z.enum(['square', 'tall']),
  translation: z.boolean(),
  /** The book's title beside its author. */
  title: z.boolean(),
  /** To whom the picture is sent, such as `휀에게`; empty for no such line. */
  dedication: lineSchema.max(MAX_DEDICATION),
});
export type CardChoice = Readonly<z.infer<typeof cardChoiceSchema>>;
