import { assertNever } from '../../assert-never.ts';
import type { Block, Inline } from '../letter-model.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** How a line-based format writes what it has in common with the others. Each function gives lines without indentation. */
export type LineStyle = {
  readonly paragraph: (content: readonly Inline[]) => readonly string[];
  readonly heading: (heading: BlockOf<'heading'>) => readonly string[];
  readonly picture: (picture: BlockOf<'picture'>) => readonly string[];
  readonly code: (text: string) => readonly string[];
  readonly rule: string;
  /** What stands before an item. `isSecond`: its list follows another of the same kind and must not run into it. */
  readonly marker: (ordered: boolean, number: number, isSecond: boolean) => string;
};

/** Puts `first` before the first line and `rest` before the others; no line ends in a space. */
function indent(lines: readonly string[], first: string, rest: string): string[] {
  const lead = lines.length === 0 ? [''] : lines;
  return lead.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd());
}

/** The groups after each other, with an empty line between them; empty groups are left out. */
function separate(groups: readonly (readonly string[])[]): string[] {
  return groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Whether a list may stand right below a paragraph: by CommonMark only one from 1 whose first item has words. */
function mayFollowParagraph(block: Block): boolean {
  return block.kind === 'list' && block.start === 1 && block.items[0]?.[0]?.kind === 'paragraph';
}

/** Whether an item needs no empty lines within it: it is one block, or a paragraph and lists below it. */
function isTight([first, ...rest]: readonly Block[]): boolean {
  if (rest.length === 0) return true;
  return first?.kind === 'paragraph' && rest.every(mayFollowParagraph);
}

function layoutList(list: BlockOf<'list'>, style: LineStyle, isSecond: boolean): string[] {
  const isAllTight = list.items.every(isTight);
  const items = list.items.map((item, index) => {
    const marker = style.marker(list.ordered, list.start + index, isSecond);
    // A list right at the start of an item takes the other marker: `- - -` would be a rule.
    const groups = layoutGroups(item, style, list, isSecond);
    const lines = isAllTight ? groups.flat() : separate(groups);
    return indent(lines, marker, ' '.repeat(marker.length));
  });
  return isAllTight ? items.flat() : separate(items);
}

function layoutBlock(block: Block, style: LineStyle, isSecond: boolean): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return style.paragraph(block.content);
    case 'heading':
      return style.heading(block);
    case 'list':
      return layoutList(block, style, isSecond);
    case 'blockquote': {
      const lines = layoutBlocks(block.blocks, style);
      return lines.length === 0 ? [] : indent(lines, '> ', '> ');
    }
    case 'picture':
      return style.picture(block);
    case 'code':
      return style.code(block.text);
    case 'rule':
      return [style.rule];
    default:
      return assertNever(block);
  }
}

function isSameKindOfList(a: Block | undefined, b: Block): boolean {
  return a?.kind === 'list' && b.kind === 'list' && a.ordered === b.ordered;
}

function layoutGroups(
  blocks: readonly Block[],
  style: LineStyle,
  before?: Block,
  wasSecond = false,
): (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  let last = before;
  let isSecond = wasSecond;
  for (const block of blocks) {
    isSecond = isSameKindOfList(last, block) && !isSecond;
    const lines = layoutBlock(block, style, isSecond);
    groups.push(lines);
    if (lines.length > 0) last = block;
  }
  return groups;
}

/** `layoutBlocks` behind a mark such as `[1] `, further lines under the words by `rest`. */
export function layoutMarked(
  mark: string,
  rest: string,
  blocks: readonly Block[],
  style: LineStyle,
): string[] {
  return indent(layoutBlocks(blocks, style), mark, rest);
}

/** Input: blocks and a style. Output: their lines, with an empty line between blocks and nested blocks indented. */
export function layoutBlocks(blocks: readonly Block[], style: LineStyle): string[] {
  return separate(layoutGroups(blocks, style));
}
