import type { Block, Inline } from '../../shared/letters/letter-model.ts';
import { makePrintable, makePrintableLine } from '../../shared/letters/printable-text.ts';

type Run = Extract<Inline, { kind: 'text' }>;
type Link = Extract<Inline, { kind: 'link' }>;

const MARKS = ['strong', 'emphasis', 'strike', 'code'] as const;

function hasSameMarks(a: Run, b: Run): boolean {
  return MARKS.every((mark) => a[mark] === b[mark]);
}

/** Two neighbours as one, where they can be: words with the same marks, links to the same place. */
function joinTwo(last: Inline | undefined, next: Inline): Inline | undefined {
  if (last?.kind === 'text' && next.kind === 'text' && hasSameMarks(last, next)) {
    return { ...last, text: last.text + next.text };
  }
  if (last?.kind === 'link' && next.kind === 'link' && last.href === next.href) {
    return { ...last, content: joinRuns([...last.content, ...next.content]) };
  }
  return undefined;
}

/** The runs in order, neighbours joined, and none that is empty. */
export function joinRuns(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const each of inlines) {
    const next = each.kind === 'link' ? { ...each, content: joinRuns(each.content) } : each;
    const isEmpty =
      next.kind === 'link' ? next.content.length === 0 : 'text' in next && next.text === '';
    if (isEmpty) continue;
    const both = joinTwo(joined.at(-1), next);
    if (both === undefined) joined.push(next);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

/** Spaces that stand alone at the ends of marked words belong to no mark; Markdown cannot say them. */
function loosenSpaces(run: Run): Run[] {
  if (run.code === true || !MARKS.some((mark) => run[mark] === true)) return [run];
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  return [
    { kind: 'text', text: before },
    { ...run, text: words },
    { kind: 'text', text: after },
  ];
}

function trimRun(inlines: readonly Inline[], at: number, trim: (text: string) => string): Inline[] {
  return inlines.map((each, index) =>
    each.kind === 'text' && index === (at + inlines.length) % inlines.length
      ? { ...each, text: trim(each.text) }
      : each,
  );
}

/** One line's runs without the spaces at its ends. */
function trimLine(line: readonly Inline[]): Inline[] {
  if (line.length === 0) return [];
  const ends = trimRun(line, 0, (text) => text.trimStart());
  const trimmed = joinRuns(trimRun(ends, -1, (text) => text.trimEnd()));
  return trimmed.length === line.length ? trimmed : trimLine(trimmed);
}

function splitAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const each of inlines) {
    if (each.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(each);
  }
  return lines;
}

function cleanRun(run: Run): Inline[] {
  const lines = makePrintable(run.text).split('\n');
  return lines.flatMap((text, at): Inline[] => [
    ...(at > 0 ? [{ kind: 'break' } as const] : []),
    ...loosenSpaces({ ...run, text }),
  ]);
}

function saysSomething(inlines: readonly Inline[]): boolean {
  return inlines.some((each) => each.kind === 'text' && each.text.trim() !== '');
}

/** A link that runs over the end of a line becomes one on each line. */
function cleanLink(link: Link): Inline[] {
  const lines = splitAtBreaks(link.content.flatMap(cleanInline));
  return lines.flatMap((content, at): Inline[] => [
    ...(at > 0 ? [{ kind: 'break' } as const] : []),
    ...(saysSomething(content) ? [{ ...link, content }] : content),
  ]);
}

function cleanInline(inline: Inline): Inline[] {
  switch (inline.kind) {
    case 'text':
      return cleanRun(inline);
    case 'link':
      return cleanLink(inline);
    case 'reference':
      return [{ ...inline, text: makePrintableLine(inline.text) }];
    case 'break':
      return [inline];
  }
}

function toLines(inlines: readonly Inline[]): Inline[][] {
  return splitAtBreaks(joinRuns(inlines.flatMap(cleanInline))).map(trimLine);
}

/** Input: what an editor holds in a block. Output: its paragraphs, which empty lines part, as Markdown can say them. */
function tidyInlines(inlines: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  for (const line of toLines(inlines)) {
    const paragraph = paragraphs.at(-1) as Inline[];
    if (line.length === 0) paragraphs.push([]);
    else if (paragraph.length === 0) paragraph.push(...line);
    else paragraph.push({ kind: 'break' }, ...line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** A heading has one line. */
function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  const words = lines.filter((line) => line.length > 0);
  const space: Inline = { kind: 'text', text: ' ' };
  return joinRuns(words.flatMap((line, at) => (at === 0 ? line : [space, ...line])));
}

function tidyBlock(block: Block): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return tidyInlines(block.content).map((content) => ({ kind: 'paragraph', content }));
    case 'heading': {
      const content = joinLines(toLines(block.content));
      return content.length === 0 ? [] : [{ ...block, content }];
    }
    case 'list': {
      const items = block.items.map(tidyBlocks).filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'blockquote': {
      const blocks = tidyBlocks(block.blocks);
      return blocks.length === 0 ? [] : [{ ...block, blocks }];
    }
    case 'code':
      return [{ ...block, text: makePrintable(block.text) }];
    case 'picture':
      return [{ ...block, alt: makePrintableLine(block.alt) }];
    case 'rule':
      return [block];
  }
}

/** What an editor holds, as Markdown can say it: nothing that is empty, and no spaces at the ends of lines. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(tidyBlock);
}
