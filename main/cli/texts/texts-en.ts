import { assertNever } from '../../../shared/assert-never.ts';
import { englishCheckTexts } from './check-texts-en.ts';
import type { AddedKind, CliTexts, UsageProblem } from './cli-texts.ts';

const SEE_HELP = 'see bookletter --help';

const ADDED: Record<AddedKind, string> = {
  child: 'Added the child',
  notebook: 'Added the notebook',
  page: 'Added the page',
  quote: 'Added the quote',
  reflection: 'Added the reflection',
  note: 'Added the note',
  event: 'Added the event',
  definition: 'Added the definition',
};

function describeUsage(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'no-command':
      return `No command was named; ${SEE_HELP}.`;
    case 'unknown-command':
      return `There is no command “${problem.given}”; ${SEE_HELP}.`;
    case 'unknown-option':
      return `There is no option “${problem.given}” here; add --help to see those there are.`;
    case 'missing-option':
      return `The option ${problem.given} is needed; add --help to see the others.`;
    case 'missing-argument':
      return `${problem.given} is needed; add --help to see how.`;
    case 'missing-value':
      return `The option ${problem.given} needs a value.`;
    case 'too-many-arguments':
      return 'There are too many words; put quotation marks around a title or name that has spaces.';
    case 'not-allowed':
      return `“${problem.given}” is not possible here; use one of: ${problem.allowed}.`;
    default:
      return assertNever(problem);
  }
}

export const englishTexts: CliTexts = {
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  examples: 'Examples:',
  help: 'show this help',
  helpCommand: 'show the help of a command',
  version: 'show the version',
  summaries: {
    bookletter: 'Keeps reading notes for a child and sends them as letters.',
    init: 'make a journal',
    list: 'print what the journal holds, as a JSON array of objects',
    add: 'add a quote, reflection, note, event, definition, page, notebook or child',
    letter: 'write a letter from a notebook to a file',
    book: 'make a book of a year of notebooks or letters',
    check: 'read every file and say what is damaged or does not fit; repair it where asked',
    backup: 'make a backup of the journal now',
    restore: 'make the journal what it was when a backup was made',
    'add child': 'add a child',
    'add notebook': 'add a notebook',
    'add page': 'add a page: a book in a reading notebook, a topic in any other',
    'add quote': 'add words of an author to a page',
    'add reflection': 'add a thought of yours to a page',
    'add note': 'add a note to a page',
    'add event': 'add a dated fact to a page',
    'add definition': 'add a term and what it means to a page',
  },
  details: {
    bookletter:
      'The journal is the folder named by --journal, else by the variable BOOKLETTER_JOURNAL, else the one that the window uses. Notebooks, pages and children are named by their title or their id. Dates are 2023, 2023-03 or 2023-03-14, as far as they are known; 2023.3.14, 2023년 3월 and 14 March 2023 are read too.\n\nThe exit code is 0, or 1 where something failed, or 2 where the command was written wrongly. An error is one sentence on stderr.',
    list: 'The output is always JSON, with or without --json: objects with their own fields and id; quotes, events and definitions also with the titles and ids of their notebook and page. Where a file of the journal is damaged the rest is printed, the file is named on stderr and the exit code is 1.',
    add: 'The new thing is printed once it is safely on disk; with --json as an object with its id.',
    letter:
      'The format follows from the ending of the file: .pdf, .html, .docx, .epub, .md, .txt or .eml (a draft e-mail with the PDF). A file that is there stays as it is; with --force it is replaced, and only once the new one is complete. Without --language the letter is in Korean where the name or the title of the notebook is, else in English. Without --arrange a whole notebook of topics that has events is told by years, anything else in the order of the notebook.',
    book: 'An A5 book with a cover, contents, chapters, pictures and an index of tags. Chapters begin on right-hand pages, and the last page is the back cover. An event is of the year it happened in, anything else of the year it was written in, a letter of the year of its date. Without a notebook, all notebooks are in it. The format follows from the ending of the file: .pdf, or .epub, an e-book. A file that is there is replaced only with --force.',
    check:
      'Nothing is written without --repair. With it a backup of everything is made first; then damaged and missing files and pictures come back from the newest good copy, lost pages and notebooks are listed again, and copies of sync tools are merged. A damaged file is kept in the folder “damaged”; nothing that you wrote is deleted. The exit code is 1 where errors remain.',
    backup: 'It lies in the folder “backups” of the journal and is kept until you delete it.',
    restore:
      'A backup of what the journal is now is made first, so this can be undone: the command that does it is printed. See bookletter list backups for the names.',
    'add page':
      'Author, edition and the like belong to a book; with --status, --started, --finished, --rating, --current-page or --stopped-because a reading is kept with it. Without --status a reading with a reason to stop is stopped, one with a start or a page but no end is going on, and any other is finished. What is not dated stays undated.',
  },
  options: {
    journal: 'folder of the journal',
    json: 'print one JSON document',
    starter: 'with two notebooks to start from, in Korean',
    childName: 'name of the child',
    birthday: 'birthday of the child',
    calledAs: 'how you call the child in a letter, where it is not the given name',
    notebookTitle: 'title of the notebook',
    notebookKind: 'pages are books (reading) or topics (notes)',
    notebookChild: 'a child that it is for; may be repeated',
    pageNotebook: 'notebook of the page; may be left out where there is only one',
    pageTitle: 'title of the page or the book',
    author: 'author of the book; several with commas or by repeating it',
    translator: 'translator of the book; several with commas or by repeating it',
    originalTitle: 'title in the original language',
    publisher: 'publisher',
    published: 'when this edition came out, as far as it is known',
    bookLanguage: 'language of the book, such as en or ko',
    edition: 'edition, such as "20th anniversary"',
    isbn: 'ISBN-13 or ISBN-10; its check digit is checked',
    pageCount: 'number of pages',
    status: 'how far the reading is',
    started: 'day on which the reading started',
    finished: 'day on which the reading ended',
    rating: 'stars from 0.5 to 5, by halves',
    currentPage: 'page that was read last',
    stoppedBecause: 'why the book was put aside',
    editionOf: 'page about another edition of the same work: its title or id',
    tags: 'tags, with commas between them',
    page: 'page to add to',
    entryNotebook: 'notebook of the page; needed where several pages have the title',
    quoteText: 'the words of the author',
    location: 'where they stand: page, chapter or Kindle location',
    translation: 'the words in your language',
    why: 'why you tell the child this',
    favourite: 'star it',
    reflectionText: 'your thought, in Markdown',
    noteText: 'the note, in Markdown',
    eventDate: 'when it happened, as far as it is known',
    eventText: 'what happened',
    eventNote: 'a remark beside it',
    eventActor: 'who did it',
    eventSource: 'where it is known from: an address, a book, a newspaper',
    term: 'the term',
    meaning: 'what it means, in Markdown',
    otherNames: 'its other names, with commas between them',
    to: 'a child of the journal, or any name; repeated for several',
    out: 'file to write',
    force: 'replace the file where it is already there',
    letterPage: 'only this page; may be repeated',
    letterTag: 'only what has this tag; may be repeated, then one of them is enough',
    letterFavourites: 'only starred quotes',
    letterUnsent:
      'only what was not sent to them before; letters from the window count, files of this command do not',
    arrange: 'in the order of the notebook, or definitions first and events by years',
    footnotes: 'explain the words that the journal defines, in footnotes',
    drawTimelines: 'draw the events as a timeline above their list',
    openWhen: 'the day, or the age (15), to open it at; it stands on a cover',
    cover: 'puts a cover with the name before the letter',
    since: 'nothing before this date',
    until: 'nothing after this date',
    paper: 'size of the paper (A4 where left out)',
    margins: 'how much of the sheet stays empty round the words (usual where left out)',
    runningHead: 'what stands above the words from the second page on (none where left out)',
    noPageNumbers: 'leaves the numbers of the pages out',
    stationery: 'what it is written on (plain where left out)',
    letterLanguage: 'language of the letter',
    opening: 'your first lines, in Markdown',
    closing: 'your last lines, in Markdown',
    salutation: 'instead of the salutation made from the name',
    signature: 'instead of how the child calls you',
    letterDate: 'date of the letter (today where left out)',
    ps: 'what stands below the signature, in Markdown',
    listKind: 'what to print',
    letterNotebook: 'title or id of the notebook',
    bookYear: 'the year of the book, such as 2026',
    bookOut: 'file to write',
    bookNotebooks: 'title or id of a notebook to put in; several can be given',
    bookLetters: 'put all letters of the year in, not notebooks',
    bookChapters:
      'a chapter for each month, or for each book or topic (of letters, for each notebook); month if left out',
    bookTitle: 'title of the book; made of the names and the year if left out',
    bookSubtitle: 'subtitle; the titles of the notebooks if left out',
    bookAuthor: 'who wrote it; your own name if left out',
    bookDedication: 'words before the contents, in Markdown',
    bookColour: 'colour of the cover; persimmon if left out',
    bookBleed:
      'for a print shop: 3 mm more on every side, and a number of pages that is a multiple of 4',
    bookTextLanguage:
      'language of the book; if left out, it follows from whether the titles are in Hangul',
    repair: 'repair what can be repaired without losing anything',
    restoreBackup: 'name of the backup, or the path of its file',
  },
  required: (help) => `${help} (required)`,
  choices: (help, choices) => `${help}: ${choices.join(', ')}`,
  describeUsage,
  madeJournal: (folder) => `Made a journal in ${folder}.`,
  added: (kind, label, id) => `${ADDED[kind]} “${label}” (${id}).`,
  wroteLetter: (path) => `Wrote ${path}.`,
  wroteBook: (path) => `Wrote the book to ${path}.`,
  unprintable: (path, { named, more }) =>
    `${path}: � is printed in place of characters that no font has: ${named}${more === 0 ? '' : ` and ${more} more`}.`,
  madeBackup: (name, path) => `Made the backup ${name}: ${path}`,
  restored: (name, before) =>
    `Restored ${name}.\nWhat the journal was before is in ${before}; to undo this: bookletter restore ${before}`,
  unreadableInBackup: (file) => `${file} cannot be read in the backup, so it is as it was.`,
  check: englishCheckTexts,
};
