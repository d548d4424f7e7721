import { z } from 'zod';
import { definitionFields } from '../definitions/definition-schema.ts';
import { eventFields } from '../events/event-schema.ts';
import { noteFields } from '../notes/note-schema.ts';
import { attachmentNameSchema } from '../pictures/attachment-name.ts';
import { quoteFields } from '../quotes/quote-schema.ts';
import { reflectionFields } from '../reflections/reflection-schema.ts';
import { tagsSchema } from '../tags/tags.ts';

const quote = { ...quoteFields, tags: tagsSchema };
const reflection = { ...reflectionFields, tags: tagsSchema };
const note = { ...noteFields, tags: tagsSchema };
/** A picture of null is taken away, or not given. */
const event = {
  ...eventFields,
  picture: attachmentNameSchema.nullable().optional(),
  tags: tagsSchema,
};
const definition = { ...definitionFields, tags: tagsSchema };
const noTags = { tags: tagsSchema.default([]) };

/** A new entry as a window or a command line sends it: no id and no times, those are given by the journal. */
export const entryDraftSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quote'),
    ...quote,
    ...noTags,
    favourite: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal('reflection'), ...reflection, ...noTags }),
  z.strictObject({ kind: z.literal('note'), ...note, ...noTags }),
  z.strictObject({ kind: z.literal('event'), ...event, ...noTags }),
  z.strictObject({
    kind: z.literal('definition'),
    ...definition,
    ...noTags,
    otherNames: definitionFields.otherNames.default([]),
  }),
]);
export type EntryDraftInput = z.input<typeof entryDraftSchema>;
export type EntryDraft = z.output<typeof entryDraftSchema>;

/** Changed fields of an entry. An optional text set to '' is taken away, and a picture set to null; fields left out stay. */
export const entryChangesSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quote'), ...z.object(quote).partial().shape }),
  z.strictObject({ kind: z.literal('reflection'), ...z.object(reflection).partial().shape }),
  z.strictObject({ kind: z.literal('note'), ...z.object(note).partial().shape }),
  z.strictObject({ kind: z.literal('event'), ...z.object(event).partial().shape }),
  z.strictObject({ kind: z.literal('definition'), ...z.object(definition).partial().shape }),
]);
export type EntryChanges = z.output<typeof entryChangesSchema>;
