import { ImageRun, Paragraph } from 'docx';
import type { Block, LetterModel } from '../letter-model.ts';
import { describePicture, type LetterPicture, type LetterPictures } from '../letter-pictures.ts';
import { MOST_OF_SHEET } from '../paper-sizes.ts';
import { makePrintable } from '../printable-text.ts';
import { layOutSheet } from '../stationery/find-stationery.ts';
import type { StyleId } from './docx-styles.ts';

/** Of Word's pixels, which are 1/96 inch. */
const PIXELS_PER_MM = 96 / 25.4;

/** How pictures are put into one document. */
export type DocxPictures = {
  readonly pictures: LetterPictures;
  /** In pixels. */
  readonly most: { readonly width: number; readonly height: number };
  /** Another one each time: pictures are numbered in order, so that the same letter gives the same file. */
  readonly nextId: () => string;
};

export function makeDocxPictures(model: LetterModel, pictures: LetterPictures): DocxPictures {
  const { width, height, marginInline } = layOutSheet(model);
  let count = 0;
  return {
    nextId: () => {
      count += 1;
      return String(count);
    },
    pictures,
    most: {
      width: (width - 2 * marginInline) * PIXELS_PER_MM,
      height: height * MOST_OF_SHEET * PIXELS_PER_MM,
    },
  };
}

function sizeWithin({ width, height }: LetterPicture, most: DocxPictures['most']) {
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A picture and its caption; a WebP, which not every Word can show, and one that is not there as the words that stand for it. */
export function writeDocxPicture(
  { name, alt }: Extract<Block, { kind: 'picture' }>,
  language: LetterModel['language'],
  { pictures, most, nextId }: DocxPictures,
): Paragraph[] {
  const picture = pictures.get(name);
  const words = makePrintable(alt);
  const style = 'LetterCaption' satisfies StyleId;
  if (picture === undefined || picture.kind === 'webp') {
    return [new Paragraph({ style, text: describePicture(words, language) })];
  }
  const run = new ImageRun({
    type: picture.kind,
    data: picture.bytes,
    transformation: sizeWithin(picture, most),
    altText: { id: nextId(), name: name.slice(0, 8), title: words, description: words },
  });
  const shown = new Paragraph({ style, children: [run], keepNext: words !== '' });
  return words === '' ? [shown] : [shown, new Paragraph({ style, text: words })];
}
