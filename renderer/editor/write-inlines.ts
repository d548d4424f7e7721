import type { Inline } from '../../shared/letters/letter-model.ts';
import { findMark } from '../../shared/letters/numerals/numerals.ts';
import { parseMarkdown } from '../../shared/letters/parse-markdown.ts';
import { writeLinkAddress } from '../../shared/links/link-target.ts';
import { readLines, withMarksApart } from './numbered-lines.ts';
import { isSameContent } from './same-content.ts';

type Run = Extract<Inline, { kind: 'text' }>;
type Mark = 'strong' | 'emphasis' | 'strike';

/** How a paragraph is written: the plainest way that reads back as the same is taken. */
type Way = {
  readonly escapeStart?: boolean;
  readonly escapeInside?: boolean;
  /** Emphasis does not begin or end with punctuation, where no Markdown would find its end. */
  readonly trimMarks?: boolean;
  readonly dropMarks?: boolean;
  /** No code, whose spaces Markdown may not be able to say. */
  readonly dropCode?: boolean;
  /** Words only: no links either. */
  readonly isPlain?: boolean;
};

const WAYS: readonly Way[] = [
  {},
  { escapeStart: true },
  { escapeInside: true },
  { escapeStart: true, escapeInside: true },
  { escapeStart: true, escapeInside: true, trimMarks: true },
  { escapeStart: true, escapeInside: true, dropMarks: true },
  { escapeStart: true, escapeInside: true, dropMarks: true, dropCode: true },
  { escapeStart: true, escapeInside: true, dropMarks: true, dropCode: true, isPlain: true },
];

const MARKS = ['strong', 'emphasis', 'strike'] as const satisfies readonly Mark[];
const SIGN: Readonly<Record<Mark, string>> = { strong: '**', emphasis: '*', strike: '~~' };

function escapeInside(text: string): string {
  // A sign at the end would make a picture of a link that follows.
  return text.replace(/[\\`*_~[\]<&]|!$/g, '\\$&');
}

/** In the words of a link to a page or a term these are always escaped, so that its end is easily found. */
function escapeBrackets(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}

function escapeStart(line: string): string {
  return line.replace(/^([#>+\-=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Behind the mark of a list Markdown reads on as at the start of a line, so what stands there is always escaped. */
function escapeLine(line: string, isEscaped: boolean): string {
  const start = line.trimStart();
  const mark = /^\d/.test(start) ? undefined : findMark(start, 0);
  if (mark === undefined) return isEscaped ? escapeStart(start) : line;
  const [space = ''] = /^\s*/.exec(start.slice(mark.length)) ?? [];
  const end = mark.length + space.length;
  return start.slice(0, end) + escapeLine(start.slice(end), true);
}

/** Code between as many backticks as it needs to hold its own. */
function writeCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

function edgesOf(text: string, trimMarks: boolean): readonly [string, string, string] {
  const edge = trimMarks ? '[\\s\\p{P}\\p{S}]*' : '\\s*';
  const [, before = '', inner = '', after = ''] =
    new RegExp(`^(${edge})([\\s\\S]*?)(${edge})$`, 'u').exec(text) ?? [];
  return inner === '' ? [text, '', ''] : [before, inner, after];
}

/** Runs with none of `marks` left to open, or the runs that share the next one, put between its signs. */
function writeRuns(runs: readonly Inline[], marks: readonly Mark[], way: Way): string {
  const [mark, ...rest] = marks;
  if (mark === undefined) return runs.map((run) => writeLeaf(run, way)).join('');
  let written = '';
  for (let at = 0; at < runs.length; ) {
    const isMarked = hasMark(runs[at] as Inline, mark);
    let end = at + 1;
    while (end < runs.length && hasMark(runs[end] as Inline, mark) === isMarked) end += 1;
    const inside = writeRuns(runs.slice(at, end), rest, way);
    const [before, inner, after] = edgesOf(inside, way.trimMarks === true);
    const isPlain = !isMarked || inner === '' || way.dropMarks === true;
    written += isPlain ? inside : `${before}${SIGN[mark]}${inner}${SIGN[mark]}${after}`;
    at = end;
  }
  return written;
}

/** A link has a mark where all its words have it; a line break has the marks of what is beside it, so none of its own. */
function hasMark(inline: Inline, mark: Mark): boolean {
  switch (inline.kind) {
    case 'text':
    case 'reference':
      return inline[mark] === true;
    case 'break':
      return false;
    case 'link':
      return inline.content.every((each) => each.kind !== 'text' || each[mark] === true);
  }
}

function withoutMarks(run: Run, marks: readonly Mark[]): Run {
  const rest = { ...run };
  for (const mark of marks) delete rest[mark];
  return rest;
}

function writeLink({ href, content }: Extract<Inline, { kind: 'link' }>, way: Way): string {
  const words = content.map((each) => (each.kind === 'text' ? each.text : '')).join('');
  if ((href === words || href === `mailto:${words}`) && !/[\s<>]/.test(words)) return `<${words}>`;
  const shared = MARKS.filter((mark) => hasMark({ kind: 'link', href, content }, mark));
  const inner = content.map((each) => (each.kind === 'text' ? withoutMarks(each, shared) : each));
  const target = /[\s()<>]/.test(href) ? `<${href.replace(/[<>\n]/g, encodeURIComponent)}>` : href;
  return `[${writeRuns(inner, MARKS, way)}](${target})`;
}

function writeLeaf(inline: Inline, way: Way): string {
  switch (inline.kind) {
    case 'break':
      return '\n';
    case 'link':
      return way.isPlain ? writeRuns(inline.content, MARKS, way) : writeLink(inline, way);
    case 'reference': {
      const escapeWords = way.escapeInside ? escapeInside : escapeBrackets;
      const words = escapeWords(inline.text);
      return way.isPlain ? words : `[[${words}]](${writeLinkAddress(inline.target)})`;
    }
    case 'text':
      if (inline.code === true && !way.dropCode) return writeCode(inline.text);
      return way.escapeInside ? escapeInside(inline.text) : inline.text;
  }
}

function writeIn(way: Way, inlines: readonly Inline[]): string {
  const text = writeRuns(inlines, MARKS, way);
  const lines = text.split('\n');
  return lines.map((line) => escapeLine(line, way.escapeStart === true)).join('\n');
}

/** Behind the mark of a list each line has to be words by itself: what comes beside it may make it one. */
function areWordsAsItems(markdown: string): boolean {
  return markdown.split('\n').every((line) => {
    const mark = findMark(line, 0);
    return mark === undefined || readLines(parseMarkdown(line.slice(mark.length))) !== undefined;
  });
}

/** Lines that begin with the marks of a list may be read as that list: the same is seen. */
function readsBackAs(markdown: string, inlines: readonly Inline[]): boolean {
  if (!areWordsAsItems(markdown)) return false;
  const blocks = parseMarkdown(markdown);
  const [block, ...more] = blocks;
  if (more.length === 0 && block?.kind === 'paragraph')
    return isSameContent(block.content, inlines);
  const lines = readLines(blocks);
  return lines !== undefined && isSameContent(withMarksApart(lines), withMarksApart(inlines));
}

/**
 * Input: the content of a paragraph, without spaces at the ends of its lines. Output: Markdown that `parseMarkdown` reads as
 * that content: with as few backslashes as that takes, since a person reads the file too. Emphasis that Markdown cannot say
 * is moved to where it can, or left out; no letter is.
 */
export function writeInlines(inlines: readonly Inline[]): string {
  const written = WAYS.map((way) => () => writeIn(way, inlines));
  const exact = written.find((write) => readsBackAs(write(), inlines));
  if (exact !== undefined) return exact();
  const sameWords = written.slice(4).find((write) => isSameText(write(), inlines));
  return (sameWords ?? (written.at(-1) as () => string))();
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((each) =>
      each.kind === 'break' ? '\n' : each.kind === 'link' ? textOf(each.content) : each.text,
    )
    .join('');
}

function isSameText(markdown: string, inlines: readonly Inline[]): boolean {
  const lines = readLines(parseMarkdown(markdown));
  return lines !== undefined && textOf(withMarksApart(lines)) === textOf(withMarksApart(inlines));
}
