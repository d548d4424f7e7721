import type { Block, LetterModel } from '../letter-model.ts';
import { describePicture, type LetterPictures } from '../letter-pictures.ts';
import { escapeHtml } from './html-escapes.ts';

/** What the writers of HTML need to know besides the blocks. */
export type HtmlContext = {
  readonly language: LetterModel['language'];
  readonly paper: LetterModel['paper'];
  readonly margins?: LetterModel['margins'];
  readonly stationery: LetterModel['stationery'];
  /** Where a picture is loaded from; undefined where there is none, and its words stand for it. */
  readonly pictureAddress: (name: string) => string | undefined;
  /** The level of the headings that the parent's own stand below; left out, the second, as in a letter by itself. */
  readonly level?: 1 | 2 | 3;
};

/** The level of a letter's own headings. */
export function levelOf({ level = 2 }: Pick<HtmlContext, 'level'>): number {
  return level;
}

/** Media types of pictures. */
export const PICTURE_TYPES = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' } as const;
/** A function takes no more arguments at once. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(letters);
}

/** Input: pictures. Output: their addresses with all of their bytes in them, so that a file needs no other. */
export function embedPictures(pictures: LetterPictures): HtmlContext['pictureAddress'] {
  return (name) => {
    const picture = pictures.get(name);
    return picture && `data:${PICTURE_TYPES[picture.kind]};base64,${toBase64(picture.bytes)}`;
  };
}

/** A picture with its caption, which is read aloud once. */
export function writeHtmlPicture(
  { name, alt }: Extract<Block, { kind: 'picture' }>,
  { language, pictureAddress }: HtmlContext,
): string {
  const address = pictureAddress(name);
  if (address === undefined) {
    return `<p class="letter-picture-words">${escapeHtml(describePicture(alt, language))}</p>`;
  }
  const image = `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">\n`;
  const caption =
    alt === '' ? '' : `<figcaption aria-hidden="true">${escapeHtml(alt)}</figcaption>\n`;
  return `<figure class="letter-picture">\n${image}${caption}</figure>`;
}
