import { ImageRun, Paragraph } from 'docx';
import { drawEvents, nameDrawing } from '../drawings/draw-events.ts';
import type { LetterItem } from '../letter-model.ts';
import { LETTER_WORDS } from '../letter-words.ts';
import type { DocxContext } from './docx-blocks.ts';
import type { StyleId } from './docx-styles.ts';

/**
 * A drawn timeline, a picture a strip: Word has not the letter's fonts, so that its SVG would look otherwise there. One that is
 * not among the letter's pictures is left out; what it shows stands below it.
 */
export function writeDocxDrawing(
  drawing: Extract<LetterItem, { kind: 'drawing' }>,
  { language, paper, margins, stationery, pictures: { pictures, most, nextId } }: DocxContext,
): Paragraph[] {
  const words = LETTER_WORDS[language].drawing;
  return drawEvents(drawing, { language, paper, margins, stationery }, 'white').flatMap(
    (strip, index) => {
      const picture = pictures.get(nameDrawing(strip));
      if (picture === undefined || picture.kind === 'webp') return [];
      const scale = Math.min(1, most.width / strip.width, most.height / strip.height);
      const run = new ImageRun({
        type: picture.kind,
        data: picture.bytes,
        transformation: {
          width: Math.round(strip.width * scale),
          height: Math.round(strip.height * scale),
        },
        // Said once, however many strips there are.
        altText: {
          id: nextId(),
          name: 'timeline',
          title: words,
          description: index === 0 ? words : '',
        },
      });
      return [new Paragraph({ style: 'LetterCaption' satisfies StyleId, children: [run] })];
    },
  );
}
