import { assertNever } from '../assert-never.ts';
import type { PictureFacts } from '../pictures/picture.ts';
import type { Language } from '../text/language.ts';
import type { Block, LetterItem, LetterModel } from './letter-model.ts';
import { LETTER_WORDS } from './letter-words.ts';

/** A picture with its bytes, for the formats that hold it. */
export type LetterPicture = PictureFacts & { readonly bytes: Uint8Array };

/** The pictures of a letter by their names. */
export type LetterPictures = ReadonlyMap<string, LetterPicture>;

export const NO_PICTURES: LetterPictures = new Map();

/** What stands in the place of a picture where none can be shown: `(사진: 바닷가에서)`. */
export function describePicture(alt: string, language: Language): string {
  const { picture } = LETTER_WORDS[language];
  return alt === '' ? `(${picture})` : `(${picture}: ${alt})`;
}

/** The names of the pictures among blocks, in order. */
export function namesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'picture':
        return [block.name];
      case 'list':
        return block.items.flatMap(namesIn);
      case 'blockquote':
        return namesIn(block.blocks);
      default:
        return [];
    }
  });
}

/** The names of the pictures in one item, in order. */
export function namesOf(item: LetterItem): string[] {
  switch (item.kind) {
    case 'quote':
    case 'drawing':
      return [];
    case 'prose':
      return namesIn(item.blocks);
    case 'timeline':
      return item.events.flatMap(({ picture }) => picture ?? []);
    case 'definition':
      return namesIn(item.meaning);
    default:
      return assertNever(item);
  }
}

/** Input: a letter. Output: the names of the pictures in it, each once, in order. */
export function picturesOf(model: LetterModel): string[] {
  const { opening, sections, closing, postscript, footnotes } = model;
  const within = sections.flatMap(({ items }) => items.flatMap(namesOf));
  const explained = footnotes.flatMap(({ meaning }) => namesIn(meaning));
  const after = [...namesIn(closing), ...namesIn(postscript), ...explained];
  return [...new Set([...namesIn(opening), ...within, ...after])];
}
