import { assertNever } from '../../../../shared/assert-never.ts';
import { showText } from '../../../../shared/fonts/show-text.ts';
import type {
  Block,
  Inline,
  LetterItem,
  LetterModel,
} from '../../../../shared/letters/letter-model.ts';

export function wordsOfInlines(content: readonly Inline[]): string[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'break') return [];
    return inline.kind === 'link' ? wordsOfInlines(inline.content) : [inline.text];
  });
}

export function wordsOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return wordsOfInlines(block.content);
      case 'list':
        return block.items.flatMap(wordsOfBlocks);
      case 'blockquote':
        return wordsOfBlocks(block.blocks);
      case 'code':
        return [block.text];
      case 'picture':
        return [block.alt];
      case 'rule':
        return [];
      default:
        return assertNever(block);
    }
  });
}

function wordsOfItem(item: LetterItem): string[] {
  switch (item.kind) {
    case 'quote':
      return [
        item.text,
        item.location ?? '',
        item.translation ?? '',
        ...wordsOfBlocks(item.why ?? []),
      ];
    case 'prose':
      return wordsOfBlocks(item.blocks);
    case 'timeline':
      return item.events.flatMap(({ date, actor, text, note, source }) => [
        date,
        actor ?? '',
        ...wordsOfBlocks(text),
        ...wordsOfBlocks(note ?? []),
        ...wordsOfInlines(source === undefined ? [] : [source]),
      ]);
    case 'drawing':
      return [];
    case 'definition':
      return [item.term, ...item.otherNames, ...wordsOfBlocks(item.meaning)];
    default:
      return assertNever(item);
  }
}

/** Text without its spaces, line ends and soft hyphens, which formats set in their own way. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u{AD}]+/gu, '');
}

/** Everything that is read in a letter, in order: a line of a field each, without spaces. */
export function wordsOf(model: LetterModel): string[] {
  const { salutation, opening, sections, closing, signature, date, postscript, footnotes } = model;
  const { to = '', openWhen = '', from = '', date: on = '' } = model.cover ?? {};
  const words = [
    to,
    openWhen,
    from,
    on,
    salutation,
    ...wordsOfBlocks(opening),
    ...sections.flatMap(({ heading, details, items }) => [
      heading,
      ...details,
      ...items.flatMap(wordsOfItem),
    ]),
    ...wordsOfBlocks(closing),
    signature,
    date,
    ...wordsOfBlocks(postscript),
    ...footnotes.flatMap((footnote) => wordsOfItem({ kind: 'definition', ...footnote })),
  ];
  return words
    .flatMap((text) => text.split('\n'))
    .map(squeeze)
    .filter((text) => text !== '');
}

/** The first of the words that is not in the text after the words before it; undefined where all are. */
export function findMissing(words: readonly string[], text: string): string | undefined {
  const all = squeeze(text);
  let from = 0;
  return words.find((word) => {
    const at = all.indexOf(word, from);
    if (at === -1) return true;
    from = at + word.length;
    return false;
  });
}

/** Text as our own fonts show it. What none has is U+FFFD, and where a mark stands on a circle depends on what is before it. */
export function asShown(text: string): string {
  return showText(text).replaceAll('\u{25CC}', '').normalize('NFC');
}
