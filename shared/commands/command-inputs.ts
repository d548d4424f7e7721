import { z } from 'zod';
import { bookChangesSchema, bookInputSchema, languageTagSchema } from '../books/book-schema.ts';
import { edtfDateSchema } from '../dates/edtf-date.ts';
import { entryChangesSchema, entryDraftSchema } from '../entries/entry-inputs.ts';
import { idSchema } from '../ids.ts';
import {
  childFields,
  goalFields,
  parentFields,
  settingsFields,
} from '../journal/journal-schema.ts';
import { letterChangesSchema, letterDraftSchema } from '../letters/letter-schema.ts';
import { notebookKindSchema } from '../notebooks/notebook-schema.ts';
import { readingChangesSchema, readingInputSchema } from '../readings/reading-schema.ts';
import { tagColourSchema } from '../tags/tag-colours.ts';
import { newTagSchema, tagSchema, tagsSchema } from '../tags/tags.ts';
import { lineSchema, titleSchema } from '../text/text-schemas.ts';

const index = z.int().min(0);
/** The most entries that are added at once: the highlights of a long book. */
export const MOST_ENTRIES = 2000;
const childInput = z.strictObject({
  ...childFields,
  birthday: z.union([z.literal(''), edtfDateSchema]).optional(),
});

/**
 * The input of every command that changes the journal: the window and the command line send the same. An optional text
 * set to '' is taken away; fields left out of `changes` stay as they are.
 */
export const commandInputs = {
  addChild: childInput,
  updateChild: z.strictObject({ childId: idSchema, changes: childInput.partial() }),
  /** `index` is the child's place once it has been taken out of its old one. */
  moveChild: z.strictObject({ childId: idSchema, index }),
  /** Notebooks and letters go on naming the child, so that it comes back from the trash to all that was its own. */
  removeChild: z.strictObject({ childId: idSchema }),
  updateParent: z.strictObject(parentFields),
  updateSettings: z.strictObject(settingsFields).partial(),
  /** One goal a year and language; a target of null takes it away. */
  setGoal: z.strictObject({
    year: goalFields.year,
    language: languageTagSchema.optional(),
    target: goalFields.target.nullable(),
  }),
  addNotebook: z.strictObject({
    title: titleSchema,
    kind: notebookKindSchema,
    childIds: z.array(idSchema).default([]),
  }),
  updateNotebook: z.strictObject({
    notebookId: idSchema,
    changes: z.strictObject({ title: titleSchema, childIds: z.array(idSchema) }).partial(),
  }),
  removeNotebook: z.strictObject({ notebookId: idSchema }),
  /** In a `reading` notebook the page is about a book: `book` is made from the title where it is left out. */
  addPage: z.strictObject({
    notebookId: idSchema,
    title: titleSchema,
    book: bookInputSchema.omit({ title: true }).optional(),
    tags: tagsSchema.default([]),
    /** The book's first reading. */
    reading: readingInputSchema.optional(),
    /** A page whose book is the same work: a translation, another edition. */
    editionOf: idSchema.optional(),
  }),
  updatePage: z.strictObject({
    pageId: idSchema,
    changes: z
      .strictObject({
        title: titleSchema,
        tags: tagsSchema,
        book: bookChangesSchema,
      })
      .partial(),
  }),
  removePage: z.strictObject({ pageId: idSchema }),
  /**
   * `index` is the page's place in the list once it has been taken out of its old one; left out, the end. `toNotebookId`:
   * another notebook of the same kind.
   */
  movePage: z.strictObject({
    pageId: idSchema,
    index: index.optional(),
    toNotebookId: idSchema.optional(),
  }),
  /** The topic `pageId` ends as a part of `intoPageId`. */
  mergePages: z.strictObject({ pageId: idSchema, intoPageId: idSchema }),
  /** The entry and all that follow it become a topic of their own. */
  splitPage: z.strictObject({ pageId: idSchema, fromEntryId: idSchema, title: titleSchema }),
  /** Makes the books of two pages one work, together with those that are one with either already. */
  joinWorks: z.strictObject({ pageId: idSchema, otherPageId: idSchema }),
  /** Parts a page's book from the others of its work. */
  leaveWork: z.strictObject({ pageId: idSchema }),
  addReading: z.strictObject({ pageId: idSchema, reading: readingInputSchema }),
  updateReading: z.strictObject({
    pageId: idSchema,
    readingId: idSchema,
    changes: readingChangesSchema,
  }),
  removeReading: z.strictObject({ pageId: idSchema, readingId: idSchema }),
  addEntry: z.strictObject({ pageId: idSchema, entry: entryDraftSchema, index: index.optional() }),
  /** Several at once, whole or not at all: what is pasted. */
  addEntries: z.strictObject({
    pageId: idSchema,
    entries: z.array(entryDraftSchema).min(1).max(MOST_ENTRIES),
    index: index.optional(),
  }),
  updateEntry: z.strictObject({
    pageId: idSchema,
    entryId: idSchema,
    changes: entryChangesSchema,
    /**
     * The changed fields as they were when the typing began. Where another hand has made something else of them since, its
     * version is kept in the trash.
     */
    basedOn: entryChangesSchema.optional(),
  }),
  /** `index` is the entry's place once it has been taken out of its old one. */
  moveEntry: z.strictObject({ pageId: idSchema, entryId: idSchema, index }),
  /** `index` is the place on the other page; left out, the entry goes to its end. */
  moveEntryToPage: z.strictObject({
    pageId: idSchema,
    entryId: idSchema,
    toPageId: idSchema,
    index: index.optional(),
  }),
  /** Each run of events that follow each other on the page; other entries stay where they are. */
  sortEvents: z.strictObject({ pageId: idSchema }),
  /** The new page is a topic at the end of a notebook of topics. */
  moveEntryToNewPage: z.strictObject({
    pageId: idSchema,
    entryId: idSchema,
    notebookId: idSchema,
    title: titleSchema,
  }),
  /** What a note becomes, in order: events, and notes of the lines that are none. */
  turnIntoEvents: z.strictObject({
    pageId: idSchema,
    entryId: idSchema,
    entries: z.array(entryDraftSchema).min(1).max(MOST_ENTRIES),
  }),
  removeEntry: z.strictObject({ pageId: idSchema, entryId: idSchema }),
  addLetter: letterDraftSchema,
  updateLetter: z.strictObject({ letterId: idSchema, changes: letterChangesSchema }),
  removeLetter: z.strictObject({ letterId: idSchema }),
  /** Keeps what a letter says now, so that it can be gone back to. */
  keepLetterVersion: z.strictObject({ letterId: idSchema, name: lineSchema.optional() }),
  restoreLetterVersion: z.strictObject({ copyId: idSchema }),
  /** Versions, or what is remembered of letters that were sent. */
  removeLetterCopies: z.strictObject({ copyIds: z.array(idSchema).min(1).max(1000) }),
  /** Over the whole journal. Where `to` is a tag already, the two become one. */
  renameTag: z.strictObject({ tag: tagSchema, to: newTagSchema }),
  mergeTags: z.strictObject({ tags: z.array(tagSchema).min(1).max(10_000), to: newTagSchema }),
  removeTag: z.strictObject({ tag: tagSchema }),
  setTagColour: z.strictObject({ tag: tagSchema, colour: tagColourSchema.nullable() }),
  /** Puts something that was removed back where it came from. The trash item has the removed thing's id. */
  restore: z.strictObject({ trashId: idSchema }),
  emptyTrash: z.strictObject({}),
} as const;

export type CommandName = keyof typeof commandInputs;
/** What a caller sends: defaults may be left out. */
export type CommandInput<Name extends CommandName> = z.input<(typeof commandInputs)[Name]>;
/** What a rule gets: parsed, cleaned and complete. */
export type ParsedInput<Name extends CommandName> = z.output<(typeof commandInputs)[Name]>;
