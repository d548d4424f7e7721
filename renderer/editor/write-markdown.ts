import { assertNever } from '../../shared/assert-never.ts';
import type { Block } from '../../shared/letters/letter-model.ts';
import { writeMark } from '../../shared/letters/numerals/numerals.ts';
import { attachmentPath } from '../../shared/pictures/attachment-name.ts';
import { writeInlines } from './write-inlines.ts';

type List = Extract<Block, { kind: 'list' }>;

function isList(block: Block | undefined): block is List {
  return block?.kind === 'list';
}

/** The mark of an item; `otherMark` asks for the one that Markdown takes for another list. */
function markOf({ ordered, numerals }: List, number: number, otherMark: boolean): string {
  if (!ordered) return otherMark ? '*' : '-';
  if (numerals !== undefined && numerals !== '1)') return writeMark(numerals, number);
  return `${number}${otherMark === (numerals === '1)') ? '.' : ')'}`;
}

/** Whether two lists with the same marks would be read as one: numbers that jump begin a new one. */
function areReadAsOne(before: List, list: List): boolean {
  if (!list.ordered) return true;
  const isOneNumber = before.items.length === 1 && list.items.length === 1;
  return (
    list.start === before.start + before.items.length ||
    (isOneNumber && list.start === before.start)
  );
}

/** A list that stands right after one of its kind takes the other mark where both would be read as one. */
function usesOtherMark(blocks: readonly Block[], at: number): boolean {
  const [list, before] = [blocks[at], blocks[at - 1]];
  if (!isList(list) || !isList(before) || !areReadAsOne(before, list)) return false;
  return markOf(list, 1, false) === markOf(before, 1, usesOtherMark(blocks, at - 1));
}

/** Each line after the first begins with `indent`, and the first with `first`. */
function hang(text: string, first: string, indent: string): string {
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? first + line : line === '' ? '' : indent + line))
    .join('\n')
    .trimEnd();
}

/** A list may follow its item's words without an empty line only where Markdown lets it. */
function interruptsParagraph(block: Block): boolean {
  if (!isList(block) || block.start !== 1) return false;
  return isSurelyList(block);
}

function writeItem(blocks: readonly Block[]): string {
  return blocks
    .map((block, at) => {
      const text = writeBlock(block, usesOtherMark(blocks, at), true);
      if (at === 0) return text;
      const isTight = blocks[at - 1]?.kind === 'paragraph' && interruptsParagraph(block);
      return `${isTight ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}

/** A list that is read as one wherever it stands: other numerals are words where nothing comes before or after them. */
function isSurelyList({ numerals, start, items }: List): boolean {
  if (numerals === undefined || numerals === '1)') return true;
  const beginsSurely = (block: Block) =>
    isList(block) && isSurelyList(block) && (!block.ordered || block.start === 1);
  const hasListBelow = items.some((item) => item.slice(1).some(beginsSurely));
  return start === 1 && (numerals === '①' || items.length > 1 || hasListBelow);
}

/**
 * A list that may be read as words: what its items begin with besides words stands below their marks, and nothing stands in
 * so far that it would not be read where it is.
 */
function writeApart(list: List): string {
  return list.items
    .map((item, at) => {
      const mark = markOf(list, list.start + at, false);
      // Past the last sign a mark is a number that Markdown knows.
      if (/^\d/.test(mark)) return hang(writeItem(item), `${mark} `, ' '.repeat(mark.length + 1));
      const beginsWithWords = item[0]?.kind === 'paragraph' || item[0]?.kind === 'picture';
      if (!beginsWithWords) return `${mark}\n\n${writeItem(item)}`;
      return hang(writeItem(item), `${mark} `, ' ');
    })
    .join('\n\n');
}

function writeList(list: List, otherMark: boolean): string {
  if (!isSurelyList(list)) return writeApart(list);
  return list.items
    .map((item, at) => {
      const mark = markOf(list, list.start + at, otherMark);
      return hang(writeItem(item), `${mark} `, ' '.repeat(mark.length + 1));
    })
    .join('\n');
}

function writeCodeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}${text === '' ? '' : '\n'}${fence}`;
}

/** What a picture shows is words only, whatever marks are in it. */
function writePicture({ name, alt }: Extract<Block, { kind: 'picture' }>): string {
  return `![${alt.replace(/[\\`*_~[\]<>&!]/g, '\\$&')}](${attachmentPath(name)})`;
}

/** Input: a block, and how it stands among others. Output: its Markdown, without a line end. */
function writeBlock(block: Block, otherMark = false, isNested = false): string {
  switch (block.kind) {
    case 'paragraph':
      return writeInlines(block.content);
    case 'heading': {
      // Signs at the end of a heading's line would be read as its frame.
      const text = writeInlines(block.content).replace(/(?<!\\)#+$/, '\\$&');
      return `${'#'.repeat(block.level)} ${text}`;
    }
    case 'list':
      return writeList(block, otherMark);
    case 'blockquote':
      return writeMarkdown(block.blocks)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'code':
      return writeCodeBlock(block.text);
    case 'picture':
      return writePicture(block);
    case 'rule':
      // `- ---` would be one rule, not an item that holds one.
      return isNested ? '___' : '---';
    default:
      return assertNever(block);
  }
}

/** What was written of a block that stands alone; blocks are never changed. */
const written = new WeakMap<Block, string>();

function writeKnown(block: Block): string {
  const markdown = written.get(block) ?? writeBlock(block);
  written.set(block, markdown);
  return markdown;
}

/** Has a block that stands alone written as it was read. */
export function keepWritten(block: Block, markdown: string): void {
  written.set(block, markdown);
}

/** Lists beside each other are written anew: which marks part them is not known of what was read. */
function writeAmong(blocks: readonly Block[], at: number): string {
  const block = blocks[at] as Block;
  const isBesideList = isList(blocks[at - 1]) || isList(blocks[at + 1]);
  return isList(block) && isBesideList
    ? writeBlock(block, usesOtherMark(blocks, at))
    : writeKnown(block);
}

/** Input: blocks. Output: Markdown that `parseMarkdown` reads as them, without a line end after the last. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return blocks.map((_, at) => writeAmong(blocks, at)).join('\n\n');
}
