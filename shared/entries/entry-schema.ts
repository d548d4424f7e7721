import { z } from 'zod';
import { definitionFields } from '../definitions/definition-schema.ts';
import { eventFields } from '../events/event-schema.ts';
import { idSchema, instantSchema } from '../ids.ts';
import { editsSchema } from '../merging/edits.ts';
import { noteFields } from '../notes/note-schema.ts';
import { quoteFields } from '../quotes/quote-schema.ts';
import { reflectionFields } from '../reflections/reflection-schema.ts';
import { tagsSchema } from '../tags/tags.ts';
import { storedObject } from '../text/stored-object.ts';

const stored = {
  id: idSchema,
  tags: tagsSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  edits: editsSchema.optional(),
};

const quoteSchema = storedObject({ kind: z.literal('quote'), ...stored, ...quoteFields });
const reflectionSchema = storedObject({
  kind: z.literal('reflection'),
  ...stored,
  ...reflectionFields,
});
const noteSchema = storedObject({ kind: z.literal('note'), ...stored, ...noteFields });
const eventSchema = storedObject({ kind: z.literal('event'), ...stored, ...eventFields });
const definitionSchema = storedObject({
  kind: z.literal('definition'),
  ...stored,
  ...definitionFields,
});

/** One item on a page, as it lies in the page's file. */
export const entrySchema = z.discriminatedUnion('kind', [
  quoteSchema,
  reflectionSchema,
  noteSchema,
  eventSchema,
  definitionSchema,
]);

export const ENTRY_KINDS = ['quote', 'reflection', 'note', 'event', 'definition'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
export type Entry = Readonly<z.infer<typeof entrySchema>>;
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>;
export type Quote = EntryOf<'quote'>;
export type Reflection = EntryOf<'reflection'>;
export type Note = EntryOf<'note'>;
export type Event = EntryOf<'event'>;
export type Definition = EntryOf<'definition'>;
