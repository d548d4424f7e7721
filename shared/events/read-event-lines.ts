import { readLeadingDate } from '../dates/read-leading-date.ts';
import { readTypedDate } from '../dates/read-typed-date.ts';
import { MAX_LINE } from '../text/text-schemas.ts';
import { cutNoteLines, MARKER, type NoteLine } from './note-lines.ts';
import { readPlainLine } from './plain-line.ts';
import { proposeActor } from './propose-actor.ts';

/** An event that lines of a note tell of. */
export type EventLine = {
  readonly kind: 'event';
  /** The lines as they stand in the note. */
  readonly raw: string;
  /** EDTF level 0; as it was written where it looks like a date and is none, such as the 30th of February. */
  readonly date: string;
  /** Plain text, as the rest. */
  readonly text: string;
  readonly note?: string;
  readonly actor?: string;
  readonly source?: string;
  readonly picture?: string;
};

/** Lines that tell of no event: they stay a note, in their place. */
export type KeptLines = { readonly kind: 'note'; readonly raw: string };

export type NotePart = EventLine | KeptLines;

type Dated = { readonly date: string; readonly rest: string };

/** An event whose lines are still being read. */
type Open = {
  readonly indent: number;
  readonly date: string;
  readonly raw: string[];
  readonly said: string[];
  readonly links: string[];
  readonly pictures: string[];
};

/** `2023-02-30`, `2023년 13월`: what only a date looks like, in front of other words. */
const NO_DATE =
  /^(\d{4}\s*[-./년]\s*\d{1,2}(?:\s*[-./월](?:\s*\d{1,2}\s*일?)?)?)(?=[\s:,])[\s:,]*(\S.*)$/;

function readNoDate(text: string): Dated | undefined {
  const [, date, rest] = NO_DATE.exec(text.replace(MARKER, '')) ?? [];
  if (date === undefined || rest === undefined || readTypedDate(date) !== undefined)
    return undefined;
  return { date, rest };
}

/** No date is longer, in UTF-16 code units, with the signs around it; what follows is not looked at. */
const MOST_DATE = 60;

function readDate(line: string): Dated | undefined {
  const blank = line.slice(MOST_DATE).search(/\s/);
  const [head, tail] =
    blank < 0 ? [line, ''] : [line.slice(0, MOST_DATE + blank), line.slice(MOST_DATE + blank)];
  const found = readLeadingDate(head);
  return found && { date: found.date, rest: (found.rest + tail).trim() };
}

/** Before anything is read: a digit or the name of a month stands near the beginning. */
const MAY_BE_DATED =
  /^[^\p{L}\d]{0,20}(?:[가-하ㄱ-ㅎa-z][.)][^\p{L}\d]{0,9})?(?:\d|서기|[a-z]{2})/iu;

/** The date that a line begins with and the words behind it; none in code, tables and headings that are a date alone. */
function readDated({ content, isBlock, raw }: NoteLine): Dated | undefined {
  const isHeading = /^\s*(?:>\s?)*#{1,6}\s/.test(raw);
  if ((isBlock && !isHeading) || !MAY_BE_DATED.test(content)) return undefined;
  const { text } = readPlainLine(content);
  const found = readDate(text) ?? readDate(content) ?? readNoDate(text);
  return found === undefined || (isHeading && found.rest === '') ? undefined : found;
}

/** An event's words go on in the next line, or further in. */
function goesOn(line: NoteLine, { indent, said }: Open, isDated: boolean): boolean {
  if (line.isBlock) return false;
  const isInside = line.indent > indent;
  if (isDated) return isInside && !line.hasMarker && !line.isParted;
  return isInside || !line.isParted || said.length === 0;
}

function addLine(open: Open, line: NoteLine, words: string): void {
  const { links, pictures } = readPlainLine(line.content);
  open.raw.push(...(line.isParted && open.raw.length > 0 ? [''] : []), line.raw);
  open.links.push(...links);
  open.pictures.push(...pictures);
  if (words !== '') open.said.push(words);
}

/** What a link or a picture is to an event: the first is its own, others are told of beside it. */
function closeEvent(open: Open, actors: readonly string[]): NotePart {
  const raw = open.raw.join('\n');
  const [text, ...beside] = open.said;
  if (text === undefined) return { kind: 'note', raw };
  const [picture, ...pictures] = open.pictures;
  // Another picture has no place in an event, and is not to be lost.
  if (pictures.length > 0) return { kind: 'note', raw };
  const isShort = (link: string) => link.length <= MAX_LINE;
  const source = open.links.find(isShort);
  const note = [...beside, ...open.links.filter((link) => link !== source)].join('\n');
  const actor = proposeActor(text, actors);
  return {
    kind: 'event',
    raw,
    date: open.date,
    text,
    ...(note !== '' && { note }),
    ...(actor !== undefined && { actor }),
    ...(source !== undefined && { source }),
    ...(picture !== undefined && { picture }),
  };
}

/** Parts in a row that are notes are one. */
function pushPart(parts: NotePart[], part: NotePart, isParted: boolean): void {
  const last = parts.at(-1);
  if (part.kind === 'note' && last?.kind === 'note') {
    parts[parts.length - 1] = {
      kind: 'note',
      raw: `${last.raw}${isParted ? '\n\n' : '\n'}${part.raw}`,
    };
  } else parts.push(part);
}

/**
 * Input: the Markdown of a note, or text as it was pasted, and who the journal's events name already. Output: its parts in
 * order. A line that begins with a date is an event; undated lines right behind it and lines further in are told beside it;
 * headings, tables, code and other lines stay a note where they stand. No word is lost: it is in an event or in a note.
 */
export function readEventLines(
  markdown: string,
  actors: readonly string[] = [],
): readonly NotePart[] {
  const parts: NotePart[] = [];
  let open: Open | undefined;
  let isOpenParted = true;
  const close = () => {
    if (open !== undefined) pushPart(parts, closeEvent(open, actors), isOpenParted);
    open = undefined;
  };
  for (const line of cutNoteLines(markdown)) {
    const dated = readDated(line);
    if (open !== undefined && goesOn(line, open, dated !== undefined)) {
      addLine(open, line, readPlainLine(line.content).text);
      continue;
    }
    close();
    if (dated === undefined) {
      pushPart(parts, { kind: 'note', raw: line.raw }, line.isParted);
      continue;
    }
    isOpenParted = line.isParted;
    open = { indent: line.indent, date: dated.date, raw: [], said: [], links: [], pictures: [] };
    addLine(open, line, dated.rest);
  }
  close();
  return parts;
}

/** How many events `readEventLines` would find. */
export function countEventLines(markdown: string): number {
  return readEventLines(markdown).filter(({ kind }) => kind === 'event').length;
}
