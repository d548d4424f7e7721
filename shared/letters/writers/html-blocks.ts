import { assertNever } from '../../assert-never.ts';
import { isLeadIn } from '../is-lead-in.ts';
import type { Block, Inline, Paragraph } from '../letter-model.ts';
import { nameNumerals } from '../numerals/numerals-css.ts';
import { plainTextOf } from '../plain-text-of.ts';
import { isSafeHref } from '../safe-href.ts';
import { lowerLevel } from '../shift-headings.ts';
import { textToBlocks } from '../text-to-blocks.ts';
import { otherLanguage } from '../typesetting/is-english.ts';
import { escapeHtml } from './html-escapes.ts';
import { lengthClass } from './html-length.ts';
import { writeHtmlMark } from './html-mark.ts';
import { type HtmlContext, levelOf, writeHtmlPicture } from './html-picture.ts';

type Run = Extract<Inline, { kind: 'text' | 'reference' }>;
type List = Extract<Block, { kind: 'list' }>;

function writeRun(run: Run): string {
  let html = escapeHtml(run.text);
  if (run.kind === 'text' && run.code) html = `<code>${html}</code>`;
  if (run.emphasis) html = `<em>${html}</em>`;
  if (run.strong) html = `<strong>${html}</strong>`;
  if (run.strike) html = `<s>${html}</s>`;
  const footnote = run.kind === 'text' ? run.footnote : undefined;
  return footnote === undefined ? html : html + writeHtmlMark(footnote);
}

/** Inline content as HTML. */
export function writeHtmlInlines(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      switch (inline.kind) {
        case 'break':
          return '<br>\n';
        case 'text':
        case 'reference':
          return writeRun(inline);
        case 'link': {
          const words = writeHtmlInlines(inline.content);
          return isSafeHref(inline.href)
            ? `<a href="${escapeHtml(inline.href)}">${words}</a>`
            : words;
        }
        default:
          return assertNever(inline);
      }
    })
    .join('');
}

type Words = Pick<HtmlContext, 'language'>;

/**
 * The tag of a paragraph, with its length, and its language where that is another: a browser divides the words by its rules,
 * and reads them aloud as they are spoken.
 */
export function openParagraph(text: string, { language }: Words, tag: 'p' | 'li' = 'p'): string {
  const length = lengthClass(text);
  const other = otherLanguage(text, language);
  const named = length === undefined ? '' : ` class="${length}"`;
  return `<${tag}${named}${other === undefined ? '' : ` lang="${other}"`}>`;
}

function writeParagraph(content: readonly Inline[], words: Words): string {
  return `${openParagraph(plainTextOf(content), words)}${writeHtmlInlines(content)}</p>`;
}

/** An item of one paragraph, or of one and a list below it, is written without `<p>`. */
function writeItem(item: readonly Block[], context: HtmlContext): string {
  const [first, ...rest] = item;
  const isTight = first?.kind === 'paragraph' && rest.every(({ kind }) => kind === 'list');
  if (!isTight) return `<li>\n${writeHtmlBlocks(item, context)}</li>\n`;
  const below = rest.length === 0 ? '' : `\n${writeHtmlBlocks(rest, context)}`;
  const open = openParagraph(plainTextOf(first.content), context, 'li');
  return `${open}${writeHtmlInlines(first.content)}${below}</li>\n`;
}

function writeList({ ordered, start, numerals, items }: List, context: HtmlContext): string {
  const content = items.map((item) => writeItem(item, context)).join('');
  if (!ordered) return `<ul>\n${content}</ul>`;
  const name = numerals === undefined ? '' : ` class="letter-numerals-${nameNumerals(numerals)}"`;
  return `<ol${name}${start === 1 ? '' : ` start="${start}"`}>\n${content}</ol>`;
}

function writeBlock(block: Block, context: HtmlContext): string {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block.content, context);
    case 'heading': {
      const tag = `h${lowerLevel(block.level, levelOf(context))}`;
      return `<${tag}>${writeHtmlInlines(block.content)}</${tag}>`;
    }
    case 'list':
      return writeList(block, context);
    case 'blockquote':
      return `<blockquote>\n${writeHtmlBlocks(block.blocks, context)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'picture':
      return writeHtmlPicture(block, context);
    case 'rule':
      return '<hr>';
    default:
      return assertNever(block);
  }
}

/** Blocks as HTML, each ending in a line end. */
export function writeHtmlBlocks(blocks: readonly Block[], context: HtmlContext): string {
  return blocks
    .map((block, index) => {
      const html = writeBlock(block, context);
      const isLead = isLeadIn(block, blocks[index + 1]);
      return `${isLead ? html.replace('<p', '<p class="letter-lead-in"') : html}\n`;
    })
    .join('');
}

/** Paragraphs as HTML, each ending in a line end. */
export function writeHtmlParagraphs(paragraphs: readonly Paragraph[], words: Words): string {
  return paragraphs.map(({ content }) => `${writeParagraph(content, words)}\n`).join('');
}

/** Plain text as HTML paragraphs, each ending in a line end. */
export function writeHtmlText(text: string, words: Words): string {
  return writeHtmlParagraphs(textToBlocks(text), words);
}
