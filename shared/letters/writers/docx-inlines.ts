import {
  ConcreteHyperlink,
  type Document,
  FootnoteReferenceRun,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { assertNever } from '../../assert-never.ts';
import type { Inline, LetterModel } from '../letter-model.ts';
import { makePrintable } from '../printable-text.ts';
import { isSafeHref } from '../safe-href.ts';

type Run = Extract<Inline, { kind: 'text' | 'reference' }>;

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** What a part of a document refers to. */
type Relationships = Document['Document']['Relationships'];

/** The links of one part of a document, numbered in order, so that the same letter gives the same file. */
export type DocxLinks = {
  readonly open: (href: string, words: readonly ParagraphChild[]) => ParagraphChild;
  /** Tells the finished part where its links go. */
  readonly addTo: (part: { readonly Relationships: Relationships }) => void;
};

/** Output: the links of one new part. */
export function makeDocxLinks(): DocxLinks {
  const hrefs: string[] = [];
  const idOf = (index: number) => `Link${index + 1}`;
  return {
    open: (href, words) => new ConcreteHyperlink(words, idOf(hrefs.push(href) - 1)),
    addTo: ({ Relationships: relationships }) => {
      hrefs.forEach((href, index) => {
        relationships.addRelationship(idOf(index), HYPERLINK, href, 'External');
      });
    },
  };
}

/** Emphasis in Korean is a dot over each syllable (드러냄표); Hangul has no italics. */
function emphasisOf(language: LetterModel['language']) {
  return language === 'ko' ? { emphasisMark: { type: 'dot' as const } } : { italics: true };
}

function writeRun(run: Run, language: LetterModel['language'], isLink: boolean): TextRun {
  return new TextRun({
    text: makePrintable(run.text).replace(/\n+/g, ' '),
    ...(run.strong && { bold: true }),
    ...(run.emphasis && emphasisOf(language)),
    ...(run.strike && { strike: true }),
    ...(isLink && { style: 'Hyperlink' }),
  });
}

/** Input: inline content, the letter's language and links. Output: what a paragraph of Word holds. */
export function writeDocxInlines(
  content: readonly Inline[],
  language: LetterModel['language'],
  links: DocxLinks,
  isLink = false,
): ParagraphChild[] {
  return content.flatMap((inline): ParagraphChild[] => {
    switch (inline.kind) {
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'text':
        return [
          writeRun(inline, language, isLink),
          ...(inline.footnote === undefined ? [] : [new FootnoteReferenceRun(inline.footnote)]),
        ];
      case 'reference':
        return [writeRun(inline, language, isLink)];
      case 'link': {
        if (!isSafeHref(inline.href)) return writeDocxInlines(inline.content, language, links);
        const words = writeDocxInlines(inline.content, language, links, true);
        return [links.open(inline.href, words)];
      }
      default:
        return assertNever(inline);
    }
  });
}
