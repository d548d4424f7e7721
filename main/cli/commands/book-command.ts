import { extname, resolve } from 'node:path';
import { localDay } from '../../../data/backups/local-day.ts';
import type { JournalStore } from '../../../data/journal-store.ts';
import {
  type BookChoice,
  type BookFormat,
  type BookSource,
  bookChaptersSchema,
  bookChoiceSchema,
  bookColourSchema,
} from '../../../shared/book/book-choice.ts';
import type { BookModel } from '../../../shared/book/book-model.ts';
import { picturesOfBook } from '../../../shared/book/pictures-of-book.ts';
import { parseInput } from '../../../shared/commands/parse-input.ts';
import { nameUnprintable } from '../../../shared/fonts/name-unprintable.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { languageSchema } from '../../../shared/text/language.ts';
import { composeBook } from '../../book/compose-book.ts';
import { encodeBookEpub } from '../../book/encode-book-epub.ts';
import { gatherNamed } from '../../letters/gather-pictures.ts';
import { findNotebookOf } from '../journal/find-in-store.ts';
import { readJournal } from '../journal/with-journal.ts';
import type { CommandContext, CommandSpec, OptionSpec, Printed } from '../program/command-spec.ts';
import { pickValues, readFlag, readList, readText, type Values } from '../program/values.ts';
import { drawByElectron } from './draw-by-electron.ts';
import { printByElectron } from './print-by-electron.ts';
import { refuseWrittenOver, writeLetterFile } from './write-letter-file.ts';

const OPTIONS: readonly OptionSpec[] = [
  { name: 'year', value: 'Y', help: 'bookYear', required: true },
  { name: 'out', value: 'FILE', help: 'bookOut', required: true },
  { name: 'force', help: 'force' },
  { name: 'letters', help: 'bookLetters' },
  { name: 'chapters', value: 'BY', help: 'bookChapters', choices: bookChaptersSchema.options },
  { name: 'title', value: 'T', help: 'bookTitle' },
  { name: 'subtitle', value: 'T', help: 'bookSubtitle' },
  { name: 'author', value: 'N', help: 'bookAuthor' },
  { name: 'dedication', value: 'M', help: 'bookDedication' },
  { name: 'colour', value: 'C', help: 'bookColour', choices: bookColourSchema.options },
  { name: 'bleed', help: 'bookBleed' },
  { name: 'language', value: 'L', help: 'bookTextLanguage', choices: languageSchema.options },
];

/** Those named; where nothing is said, all of the journal's. */
function findSource(store: JournalStore, values: Values): Result<BookSource> {
  const titles = readList(values, 'notebook');
  if (readFlag(values, 'letters')) {
    return titles.length === 0
      ? ok({ kind: 'letters' })
      : fail({ code: 'invalid-input', field: '--letters', problem: 'not-allowed' });
  }
  const notebookIds: string[] = [];
  for (const title of titles) {
    const notebook = findNotebookOf(store, title);
    if (!notebook.ok) return notebook;
    notebookIds.push(notebook.value.id);
  }
  const all = store.state().journal.notebooks;
  return ok({ kind: 'notebooks', notebookIds: titles.length === 0 ? all : notebookIds });
}

/** Korean where what the book is called or made of has Hangul, else English. */
function guessLanguage(
  store: JournalStore,
  source: BookSource,
  title: string,
): BookChoice['language'] {
  const { notebooks, journal } = store.state();
  const titles =
    source.kind === 'letters'
      ? journal.children.map(({ name }) => name)
      : source.notebookIds.map((id) => notebooks.get(id)?.title ?? '');
  return /\p{Script=Hangul}/u.test(title + titles.join(' ')) ? 'ko' : 'en';
}

function readChoice(store: JournalStore, values: Values): Result<BookChoice> {
  const source = findSource(store, values);
  if (!source.ok) return source;
  const year = readText(values, 'year');
  // A journal without a notebook has nothing of any year.
  if (source.value.kind === 'notebooks' && source.value.notebookIds.length === 0) {
    return fail({ code: 'empty-book', year: year ?? '' });
  }
  const named = ['chapters', 'title', 'subtitle', 'author', 'dedication', 'colour'];
  return parseInput(bookChoiceSchema, {
    ...pickValues(values, named),
    source: source.value,
    year,
    language:
      readText(values, 'language') ??
      guessLanguage(store, source.value, readText(values, 'title') ?? ''),
  });
}

type Composed = { readonly model: BookModel; readonly journal: string };

function compose(context: CommandContext, values: Values): Promise<Result<Composed>> {
  return readJournal(context, async (store) => {
    const choice = readChoice(store, values);
    if (!choice.ok) return choice;
    const today = localDay(context.deps.now());
    const model = composeBook(store.state(), store.damaged, choice.value, today);
    return model.ok ? ok({ model: model.value, journal: store.folder }) : model;
  });
}

async function encode(
  { io, deps }: CommandContext,
  { model, journal }: Composed,
  format: BookFormat,
  hasBleed: boolean,
): Promise<Result<Uint8Array>> {
  // Where a picture is lost, the book is not printed: it would be incomplete and nobody would know.
  const pictures = await gatherNamed(deps.fileSystem, journal, picturesOfBook(model));
  if (!pictures.ok) return pictures;
  if (format === 'epub') {
    return encodeBookEpub(model, pictures.value, (svgs) => drawByElectron(svgs, io.runElectron));
  }
  const job = { model, hasBleed, journal };
  return printByElectron({ flag: '--print-book', job }, io.runElectron);
}

function readEnding(out: string): Result<BookFormat> {
  const ending = extname(out);
  switch (ending.toLowerCase()) {
    case '.pdf':
      return ok('pdf');
    case '.epub':
      return ok('epub');
    default:
      return fail({ code: 'unknown-book-ending', ending: ending || out });
  }
}

async function run(context: CommandContext, values: Values): Promise<Result<Printed>> {
  const { io, deps, texts } = context;
  const out = readText(values, 'out') ?? '';
  const format = readEnding(out);
  if (!format.ok) return format;
  const path = resolve(io.cwd, out);
  const free = readFlag(values, 'force') ? ok(null) : await refuseWrittenOver(path, out);
  if (!free.ok) return free;
  const composed = await compose(context, values);
  if (!composed.ok) return composed;
  const bytes = await encode(context, composed.value, format.value, readFlag(values, 'bleed'));
  if (!bytes.ok) return bytes;
  const written = await writeLetterFile(deps.fileSystem, path, bytes.value);
  if (!written.ok) return written;
  // A reader of e-books has fonts of its own.
  const lost = format.value === 'pdf' ? nameUnprintable(composed.value.model) : undefined;
  return ok({
    json: { out: path, format: format.value },
    text: texts.wroteBook(out),
    notices: lost ? [texts.unprintable(out, lost)] : [],
  });
}

export const bookCommand: CommandSpec = {
  name: 'book',
  argument: { name: 'notebook', many: true, help: 'bookNotebooks' },
  options: OPTIONS,
  examples: [
    "book --year 2026 '원서 읽기' --out book.pdf --bleed",
    "book --year 2026 '원서 읽기' --out book.epub",
    "book --year 2026 --letters --out letters.pdf --chapters month --title '휀에게, 2026'",
  ],
  run,
};
