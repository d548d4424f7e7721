import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { assertNever } from '../../assert-never.ts';
import { isLeadIn } from '../is-lead-in.ts';
import type { Block, Inline, LetterModel } from '../letter-model.ts';
import { makePrintable } from '../printable-text.ts';
import { lowerLevel } from '../shift-headings.ts';
import { type DocxLinks, writeDocxInlines } from './docx-inlines.ts';
import { type DocxLists, LIST_INDENT } from './docx-lists.ts';
import { type DocxPictures, writeDocxPicture } from './docx-picture.ts';
import type { StyleId } from './docx-styles.ts';

/** What every part of one document is written with. */
export type DocxContext = {
  readonly language: LetterModel['language'];
  readonly paper: LetterModel['paper'];
  readonly margins?: LetterModel['margins'];
  readonly stationery: LetterModel['stationery'];
  readonly links: DocxLinks;
  readonly lists: DocxLists;
  readonly pictures: DocxPictures;
};

/** How a paragraph differs from its style. */
export type ParagraphOptions = Omit<IParagraphOptions, 'children' | 'text' | 'style'>;
type Numbering = ParagraphOptions['numbering'];

/** Where a block stands: in how many lists and quotes, and in which style. */
type Place = {
  readonly lists: number;
  readonly quotes: number;
  readonly style?: StyleId;
  /** What follows stands on the page of its last lines. */
  readonly keepsNext?: boolean;
};

const OUTSIDE: Place = { lists: 0, quotes: 0 };
const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;

/** One paragraph in a style. */
export function writeDocxParagraph(
  content: readonly Inline[],
  style: StyleId | undefined,
  context: DocxContext,
  options: ParagraphOptions = {},
): Paragraph {
  const children = writeDocxInlines(content, context.language, context.links);
  return new Paragraph({ ...options, ...(style && { style }), children });
}

/** A heading of the letter (1) or, below it, of the parent. */
export function writeDocxHeading(
  level: number,
  content: readonly Inline[],
  context: DocxContext,
  options: ParagraphOptions = {},
): Paragraph {
  const children = writeDocxInlines(content, context.language, context.links);
  return new Paragraph({ ...options, heading: HEADINGS[level - 1], children });
}

function placeOptions({ lists, quotes }: Place, numbering: Numbering): ParagraphOptions {
  if (numbering !== undefined) return { numbering };
  const left = LIST_INDENT * (lists + quotes);
  return left === 0 ? {} : { indent: { left } };
}

function writeCode(text: string, place: Place, numbering: Numbering): Paragraph {
  const children = makePrintable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
  const indented = { ...place, quotes: place.quotes + 1 };
  return new Paragraph({ style: 'LetterCode', ...placeOptions(indented, numbering), children });
}

/** The first block of an item carries its number; an item that begins with a list or a quote gets an empty line for it. */
function writeItem(
  item: readonly Block[],
  numbering: Numbering,
  place: Place,
  context: DocxContext,
): Paragraph[] {
  const inside = { ...place, lists: place.lists + 1 };
  const [first, ...rest] = item;
  if (first === undefined || ['list', 'blockquote', 'picture'].includes(first.kind)) {
    return [new Paragraph({ numbering }), ...writeDocxBlocks(item, context, inside)];
  }
  return [
    ...writeBlock(first, context, inside, numbering),
    ...writeDocxBlocks(rest, context, inside),
  ];
}

function writeList(
  list: Extract<Block, { kind: 'list' }>,
  place: Place,
  context: DocxContext,
): Paragraph[] {
  const { lists } = context;
  const bullet = lists.bulletAt(place.lists);
  const numberingAt = list.ordered ? lists.openOrdered(place.lists, list) : () => bullet;
  return list.items.flatMap((item, at) => {
    const keepsNext = place.keepsNext === true && at === list.items.length - 1;
    return writeItem(item, numberingAt(at), { ...place, keepsNext }, context);
  });
}

function writeBlock(
  block: Block,
  context: DocxContext,
  place: Place,
  numbering?: Numbering,
): Paragraph[] {
  const options = placeOptions(place, numbering);
  switch (block.kind) {
    case 'paragraph': {
      const style = place.quotes > 0 ? 'Quote' : place.style;
      const keepNext = place.keepsNext === true ? { keepNext: true } : {};
      return [writeDocxParagraph(block.content, style, context, { ...options, ...keepNext })];
    }
    case 'heading':
      return [writeDocxHeading(lowerLevel(block.level, 1), block.content, context, options)];
    case 'list':
      return writeList(block, place, context);
    case 'blockquote':
      return writeDocxBlocks(block.blocks, context, { ...place, quotes: place.quotes + 1 });
    case 'code':
      return [writeCode(block.text, place, numbering)];
    case 'picture':
      return writeDocxPicture(block, context.language, context.pictures);
    case 'rule':
      return [new Paragraph({ ...options, style: 'LetterRule' satisfies StyleId })];
    default:
      return assertNever(block);
  }
}

/** Input: blocks, and where they stand. Output: their paragraphs in order. */
export function writeDocxBlocks(
  blocks: readonly Block[],
  context: DocxContext,
  place: Place = OUTSIDE,
): Paragraph[] {
  return blocks.flatMap((block, at) => {
    const isLast = at === blocks.length - 1;
    const keepsNext = isLeadIn(block, blocks[at + 1]) || (isLast && place.keepsNext === true);
    return writeBlock(block, context, { ...place, keepsNext });
  });
}
