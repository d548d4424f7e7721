import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../shared/letters/letter-model.ts';
import { outlineLetter } from '../../../shared/letters/outline-letter.ts';
import { parseMarkdown } from '../../../shared/letters/parse-markdown.ts';
import { writeDocx } from '../../../shared/letters/writers/write-docx.ts';
import { writeHtml, writeHtmlDocument } from '../../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../../shared/letters/writers/write-text.ts';
import { hostileFootnotes, hostileLetter } from './support/hostile-text.ts';
import { expectWellFormed, readDocumentText, readZip } from './support/read-docx.ts';
import { readHtmlText } from './support/read-html.ts';
import { readMarkdownText } from './support/read-markdown.ts';
import { asShown, findMissing, squeeze, wordsOf } from './support/words-of.ts';

const RUNS = { numRuns: 200 };

/** Inline content as `text/marks` for each character that is not a space, so that where runs are cut does not count. */
function characters(content: readonly Inline[], href = ''): string[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'break') return [];
    if (inline.kind === 'link') return characters(inline.content, inline.href);
    const { text, strong, emphasis, strike } = inline;
    const code = inline.kind === 'text' && inline.code;
    const marks = [strong && 'b', emphasis && 'i', strike && 's', code && 'c', href].filter(
      Boolean,
    );
    return [...squeeze(text)].map((character) => `${character}${marks.join('')}`);
  });
}

/** Blocks without spaces and without what is empty. */
function shapeOf(blocks: readonly Block[]): unknown[] {
  return blocks.flatMap((block): unknown[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading': {
        const content = characters(block.content);
        return content.length === 0 ? [] : [[block.kind, 'level' in block && block.level, content]];
      }
      case 'list':
        return [[block.ordered ? block.start : '-', block.items.map(shapeOf)]];
      case 'blockquote':
        return [['>', shapeOf(block.blocks)]];
      case 'code':
        return [['code', squeeze(block.text)]];
      default:
        return [block.kind];
    }
  });
}

describe('hostile text', () => {
  it('is only text in HTML, all of it and in order', () => {
    fc.assert(
      fc.property(hostileFootnotes, (model) => {
        const text = asShown(readHtmlText(writeHtml(model)));
        expect(findMissing(wordsOf(model).map(asShown), text)).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('does not leave the head of an HTML document', () => {
    fc.assert(
      fc.property(hostileFootnotes, (model) => {
        const html = writeHtmlDocument(model, { css: '', fontCss: '' });
        const tags = html.slice(0, html.indexOf('<article')).match(/<[^>]*>?/g) ?? [];
        expect(tags.map((tag) => tag.match(/^<\/?\w*/)?.[0])).toEqual(
          '<,<html,<head,<meta,<meta,<meta,<meta,<title,</title,<style,</style,</head,<body,<main'.split(
            ',',
          ),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is only text in Markdown, all of it and in order, by strict rules', () => {
    fc.assert(
      fc.property(hostileFootnotes, (model) => {
        const text = readMarkdownText(writeMarkdown(model), model.footnotes.length);
        expect(findMissing(wordsOf(model), text)).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('reads back from Markdown as the same blocks, marks and links', () => {
    fc.assert(
      fc.property(hostileLetter, (model) => {
        const outline = outlineLetter(model);
        expect(shapeOf(parseMarkdown(writeMarkdown(model)))).toEqual(shapeOf(outline));
      }),
      RUNS,
    );
  });

  it('is all in plain text, in order', () => {
    fc.assert(
      fc.property(hostileFootnotes, (model) => {
        expect(findMissing(wordsOf(model), writeText(model))).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('is only text in a Word document, all of it and in order', async () => {
    await fc.assert(
      fc.asyncProperty(hostileLetter, async (model) => {
        const parts = await readZip(await writeDocx(model));
        for (const [path, xml] of parts) {
          if (/\.(xml|rels)$/.test(path)) expectWellFormed(xml);
        }
        const text = ['document', 'footnotes']
          .map((part) => readDocumentText(parts.get(`word/${part}.xml`) ?? ''))
          .join('');
        expect(findMissing(wordsOf(model), text)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});
