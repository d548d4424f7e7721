import { assertNever } from '../../shared/assert-never.ts';
import type { Block } from '../../shared/letters/letter-model.ts';
import { attachmentPath } from '../../shared/pictures/attachment-name.ts';
import { writeInlines } from './write-inlines.ts';

type List = Extract<Block, { kind: 'list' }>;

function isList(block: Block | undefined): block is List {
  return block?.kind === 'list';
}

/** A list that stands right after one of its kind takes the other mark, or both would be read as one. */
function usesOtherMark(blocks: readonly Block[], at: number): boolean {
  const [list, before] = [blocks[at], blocks[at - 1]];
  if (!isList(list) || !isList(before) || before.ordered !== list.ordered) return false;
  return !usesOtherMark(blocks, at - 1);
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
  return isList(block) && block.start === 1;
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

function writeList({ ordered, start, items }: List, otherMark: boolean): string {
  return items
    .map((item, at) => {
      const bullet = otherMark ? '*' : '-';
      const mark = ordered ? `${start + at}${otherMark ? ')' : '.'}` : bullet;
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

/** Input: blocks. Output: Markdown that `parseMarkdown` reads as them, without a line end after the last. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map((block, at) => (usesOtherMark(blocks, at) ? writeBlock(block, true) : writeKnown(block)))
    .join('\n\n');
}
