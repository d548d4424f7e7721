import { assertNever } from '../assert-never.ts';
import { formatEdtfDate } from '../dates/format-date.ts';
import type { PictureProblem } from '../pictures/picture.ts';
import type { AppError, DamageReason, FieldProblem, ThingKind } from '../result.ts';

const THINGS: Record<ThingKind, string> = {
  child: 'child',
  notebook: 'notebook',
  page: 'page',
  reading: 'reading',
  entry: 'entry',
  letter: 'letter',
  'letter-copy': 'sent letter or version',
  tag: 'tag',
  'trash-item': 'item in the trash',
};

export const DAMAGE: Record<DamageReason, string> = {
  empty: 'it is empty',
  'not-text': 'it is not UTF-8 text',
  'not-json': 'it is not complete JSON',
  'wrong-shape': 'its fields are not those of a journal file',
  'not-downloaded': 'the cloud has not brought it to this computer yet',
  unreadable: 'it cannot be read from the disk',
  missing: 'it is not there',
};

const PROBLEMS: Record<FieldProblem, string> = {
  required: 'is missing',
  'wrong-type': 'is of the wrong type',
  'too-long': 'is too long',
  'not-a-date': 'is not a date; write 2023, 2023-03 or 2023-03-14',
  'too-far': 'is more than a year ahead; look at the year again',
  'too-long-ago': 'is too long ago; look at the year again',
  'not-an-id': 'is not an id',
  'not-an-isbn': 'is not an ISBN: it has 10 or 13 digits, such as 978-1-61268-019-4',
  'wrong-check-digit':
    'has a digit that is wrong: the last one checks the others; compare it with the book',
  'beyond-last-page': 'is beyond the last page of the book',
  'not-allowed': 'has a value that is not allowed',
  'unknown-field': 'is not a field that is known here',
};

const PICTURES: Record<PictureProblem, string> = {
  'not-a-picture': 'This is not a picture that can be kept; choose a JPEG, PNG or WebP picture.',
  broken: 'The picture’s file is not whole, so it was not added; choose another picture.',
  metadata: 'The picture still tells such things as where it was taken, so it was not added.',
  animated: 'A moving picture cannot be added; choose a still one.',
  'too-large': 'The picture is too large, so it was not added; choose a smaller one.',
};

function describeLock({ host, pid, program }: Extract<AppError, { code: 'locked' }>): string {
  const who = program === 'cli' ? 'the bookletter command' : 'Bookletter';
  const process = pid === null ? '' : ` (process ${pid})`;
  const where = host === null ? 'elsewhere' : `on ${host}`;
  return `The journal is being written by ${who}${process} ${where}, so it can only be read.`;
}

/** As `describeError`, in English. */
export function describeErrorInEnglish(error: AppError): string {
  switch (error.code) {
    case 'journal-missing':
      return `There is no journal in ${error.folder}.`;
    case 'journal-exists':
      return `There is a journal in ${error.folder} already; it was left as it is.`;
    case 'folder-not-empty':
      return `${error.folder} holds other files, so no journal was made there; choose an empty folder.`;
    case 'read-only':
      return `${error.path} cannot be written: the folder is read-only, so nothing was saved.`;
    case 'disk-full':
      return `The disk is full, so ${error.path} was not saved; free some space and try again.`;
    case 'read-failed':
      return `${error.path} could not be read (${error.reason}).`;
    case 'write-failed':
      return `${error.path} was not saved (${error.reason}); try again.`;
    case 'newer-version':
      return error.needs === undefined
        ? `${error.file} was written by a newer Bookletter (format ${error.version}; this one reads up to ${error.supported}); update Bookletter to open it.`
        : `${error.file} was written by a newer Bookletter (format ${error.version}); open it with Bookletter ${error.needs} or later.`;
    case 'damaged-file':
      return `${error.file} is damaged: ${DAMAGE[error.reason]}; it was left as it is.`;
    case 'locked':
      return describeLock(error);
    case 'nothing-to-undo':
      return 'There is nothing to undo.';
    case 'nothing-to-redo':
      return 'There is nothing to redo.';
    case 'changed-since':
      return 'It has been changed elsewhere since, so it cannot be undone; nothing was changed.';
    case 'cancelled':
      return 'Stopped. Everything is as it was.';
    case 'no-such-backup':
      return `There is no backup “${error.name}”.`;
    case 'damaged-backup':
      return `The backup “${error.name}” cannot be read (${error.reason}); nothing was changed.`;
    case 'no-good-copy':
      return `No backup holds a good copy of ${error.file}; the file was left as it is.`;
    case 'not-found':
      return `There is no ${THINGS[error.kind]} “${error.name}”.`;
    case 'ambiguous':
      return `More than one ${THINGS[error.kind]} is called “${error.name}”; use the id.`;
    case 'invalid-input':
      return error.field === ''
        ? 'What was sent cannot be understood.'
        : `“${error.field}” ${PROBLEMS[error.problem]}.`;
    case 'only-topics':
      return 'Books cannot be merged or split, only topics can.';
    case 'nothing-selected':
      return 'No entry fits the choice, so the letter would be empty.';
    case 'empty-book':
      return `There is nothing of ${formatEdtfDate(error.year, 'en')} to put into a book; choose another year.`;
    case 'unfit-picture':
      return PICTURES[error.problem];
    case 'file-exists':
      return `${error.path} is already there; add --force to replace it, or write another name.`;
    case 'unknown-file-ending':
      return `“${error.ending}” is not a letter's file ending; use .pdf, .html, .docx, .epub, .md, .txt or .eml.`;
    case 'unknown-book-ending':
      return `“${error.ending}” is not a book's file ending; use .pdf or .epub.`;
    case 'print-failed':
      return `It could not be printed (${error.reason}).`;
    case 'no-printer':
      return 'No printer is connected to this computer; connect one, or save the letter as PDF.';
    case 'fonts-failed':
      return `The web page was not made: its fonts could not be put into it (${error.reason}).`;
    case 'draw-failed':
      return `The picture could not be drawn (${error.reason}).`;
    case 'too-long-for-picture':
      return 'The quote is too long to be read on one picture.';
    case 'too-long-for-squares':
      return `The letter has ${error.letters} letters, more than the ${error.most} that squares are for; choose less, or other stationery.`;
    case 'empty-timeline':
      return 'Nothing in the choice has a date, so there is no timeline to draw.';
    case 'no-journal-open':
      return 'No journal is open.';
    case 'refused':
      return 'That is not allowed.';
    case 'unexpected':
      return `Something unexpected went wrong (${error.reason}); nothing was changed.`;
    default:
      return assertNever(error);
  }
}
