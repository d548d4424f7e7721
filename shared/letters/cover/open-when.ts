import { z } from 'zod';
import { edtfDateSchema } from '../../dates/edtf-date.ts';

export const MAX_AGE = 100;

/** When a letter is to be opened: on a date, or once the child is of an age, in whole years. */
export const openWhenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), date: edtfDateSchema }),
  z.strictObject({ kind: z.literal('age'), age: z.number().int().min(1).max(MAX_AGE) }),
]);
export type OpenWhen = Readonly<z.infer<typeof openWhenSchema>>;
