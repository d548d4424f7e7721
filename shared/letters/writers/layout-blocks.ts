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
  readonly marker: (list: BlockOf<'list'>, number: number, isSecond: boolean) => string;
  /** For a format whose readers do not know a list by its numerals. */
  readonly unknownNumerals?: {
    /** What stands behind a mark that no words follow. */
    readonly nothing: string;
    /** What ends a line, so that readers do not put it and the next on one. */
    readonly lineEnd: string;
    /** How far an item's lines stand in. A paragraph that stands in by four is code. */
    readonly indent: string;
  };
};

/** Puts `first` before the first line and `rest` before the others, without a space at the end of a line that has no words. */
function indent(lines: readonly string[], first: string, rest: string): string[] {
  const lead = lines.length === 0 ? [''] : lines;
  return lead.map((line, index) => {
    const whole = (index === 0 ? first : rest) + line;
    return line === '' ? whole.trimEnd() : whole;
  });
}

/** The groups after each other, with an empty line between them; empty groups are left out. */
function separate(groups: readonly (readonly string[])[]): string[] {
  return groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Whether a list is known by its numerals, not by Markdown's numbers. */
function hasOwnNumerals(block: Block | undefined): boolean {
  return block?.kind === 'list' && block.numerals !== undefined && block.numerals !== '1)';
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

/** Whether an item needs something on its mark's line: readers that know no such mark take the words after it for a paragraph. */
function needsLead([first]: readonly Block[], list: BlockOf<'list'>, style: LineStyle): boolean {
  if (style.unknownNumerals === undefined || !hasOwnNumerals(list)) return false;
  return first?.kind !== 'paragraph' && first?.kind !== 'picture';
}

function layoutList(list: BlockOf<'list'>, style: LineStyle, isSecond: boolean): string[] {
  const isAllTight = list.items.every((item) => isTight(item) && !needsLead(item, list, style));
  const items = list.items.map((item, index) => {
    const marker = style.marker(list, list.start + index, isSecond);
    const lead = needsLead(item, list, style) ? [[style.unknownNumerals?.nothing ?? '']] : [];
    // A list right at the start of an item takes the other marker: `- - -` would be a rule.
    const groups = [...lead, ...layoutGroups(item, style, signOf(list, isSecond))];
    const isEnded = (at: number) => hasOwnNumerals(item[at + 1]);
    const lines = isAllTight ? endGroups(groups, style, isEnded).flat() : separate(groups);
    const stands = hasOwnNumerals(list) ? style.unknownNumerals?.indent : undefined;
    return indent(lines, marker, stands ?? ' '.repeat(marker.length));
  });
  if (!isAllTight) return separate(items);
  return endGroups(items, style, () => hasOwnNumerals(list)).flat();
}

/** The groups, with what ends a line at the end of those that `isEnded` says something of, but not of the last. */
function endGroups(
  groups: readonly (readonly string[])[],
  { unknownNumerals }: LineStyle,
  isEnded: (at: number) => boolean,
): (readonly string[])[] {
  if (unknownNumerals === undefined) return [...groups];
  const { lineEnd } = unknownNumerals;
  return groups.map((lines, at) => {
    if (at === groups.length - 1 || !isEnded(at)) return lines;
    return lines.map((line, of) => (of === lines.length - 1 ? line + lineEnd : line));
  });
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

/** What parts a list from its neighbour: two lists with one of these would be read as one list. */
function signOf(list: BlockOf<'list'>, isSecond: boolean): string {
  if (hasOwnNumerals(list)) return `${list.numerals}`;
  if (!list.ordered) return isSecond ? '+' : '-';
  return isSecond === (list.numerals === '1)') ? '.' : ')';
}

function layoutGroups(
  blocks: readonly Block[],
  style: LineStyle,
  signBefore?: string,
): (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  let last = signBefore;
  for (const block of blocks) {
    const isSecond = block.kind === 'list' && signOf(block, false) === last;
    const lines = layoutBlock(block, style, isSecond);
    groups.push(lines);
    if (lines.length > 0) last = block.kind === 'list' ? signOf(block, isSecond) : undefined;
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
