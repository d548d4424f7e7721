import type { IStylesOptions } from 'docx';
import type { LetterModel } from '../letter-model.ts';
import { findStationery, layOutSheet } from '../stationery/find-stationery.ts';
import type { Stationery } from '../stationery/stationery.ts';

/** Colours as Word writes them, without `#`; its paper is white. */
function coloursOf({ colours, onWhite = colours }: Stationery) {
  const write = (colour: string) => colour.slice(1).toUpperCase();
  return {
    ink: write(onWhite.ink),
    quiet: write(onWhite.quiet),
    line: write(onWhite.line),
    accent: write(onWhite.accent),
  };
}
type Colours = ReturnType<typeof coloursOf>;

/** In twips, a twentieth of a point. */
const INDENT = 425;

/**
 * Ids of the styles that paragraphs name. `Salutation`, `Quote`, `Header`, `Footer`, `FootnoteText`, `Signature` and `Date` are
 * Word's own.
 */
export type StyleId =
  | 'Salutation'
  | 'LetterCoverTo'
  | 'LetterCoverRule'
  | 'LetterCoverOpen'
  | 'LetterCoverFoot'
  | 'LetterDetail'
  | 'Quote'
  | 'LetterSource'
  | 'LetterTranslation'
  | 'LetterEventDate'
  | 'LetterEvent'
  | 'LetterEventNote'
  | 'LetterCaption'
  | 'LetterCode'
  | 'LetterRule'
  | 'Header'
  | 'Footer'
  | 'FootnoteText'
  | 'Signature'
  | 'Date';

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number] & {
  readonly id: StyleId;
};

/** In parts of the letter's size of type. */
export const COVER_SIZES = { to: 2, open: 1.25, foot: 1 };
/** Twips: the rule with the room above and below it. */
export const COVER_RULE = { before: 240, line: 120, after: 360 };

/**
 * Input: a size of type in half points. Output: the height of its lines on a cover, in twips: the same in each font, so that
 * the whole cover is on one page with all of them.
 */
export function coverLine(size: number): number {
  return Math.round(size * 15);
}

/** Where on the page they stand is told by the paragraphs, by its paper. */
function writeCoverStyles(size: number, colours: Colours): readonly ParagraphStyle[] {
  const base = { basedOn: 'Normal', next: 'Normal' };
  const line = (part: number) =>
    ({
      run: { size: Math.round(size * part) },
      paragraph: {
        alignment: 'center',
        spacing: { after: 0, line: coverLine(size * part), lineRule: 'exact' },
      },
    }) as const;
  const foot = line(COVER_SIZES.foot);
  return [
    {
      ...base,
      id: 'LetterCoverTo',
      name: 'Letter Cover To',
      ...line(COVER_SIZES.to),
    },
    {
      ...base,
      id: 'LetterCoverRule',
      name: 'Letter Cover Rule',
      run: { size: 8 },
      paragraph: {
        border: { bottom: { style: 'single', size: 4, space: 1, color: colours.accent } },
        spacing: { ...COVER_RULE, lineRule: 'exact' },
      },
    },
    {
      ...base,
      id: 'LetterCoverOpen',
      name: 'Letter Cover Open',
      ...line(COVER_SIZES.open),
    },
    {
      ...base,
      id: 'LetterCoverFoot',
      name: 'Letter Cover Foot',
      paragraph: foot.paragraph,
      run: { ...foot.run, color: colours.quiet },
    },
  ];
}

function writeParagraphStyles(size: number, colours: Colours): readonly ParagraphStyle[] {
  const quiet = { color: colours.quiet };
  const lineOfTime = {
    left: { style: 'single', size: 6, space: 10, color: colours.line },
  } as const;
  const small = Math.round(size * 0.86);
  const base = { basedOn: 'Normal', next: 'Normal' };
  const inQuote = { left: INDENT };
  const inTimeline = { left: INDENT };
  return [
    {
      ...base,
      id: 'Salutation',
      name: 'Salutation',
      run: { size: Math.round(size * 1.15) },
      paragraph: { spacing: { after: 360 }, keepNext: true },
    },
    ...writeCoverStyles(size, colours),
    ...(['Header', 'Footer'] as const).map((id) => ({
      ...{ basedOn: 'Normal', id, name: id.toLowerCase() },
      run: { ...quiet, size: small },
      paragraph: {
        alignment: 'center',
        spacing: { line: 240, lineRule: 'auto', after: 0 },
      } as const,
    })),
    {
      ...base,
      id: 'LetterDetail',
      name: 'Letter Detail',
      run: { ...quiet, size: small },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
    {
      ...base,
      id: 'Quote',
      name: 'Quote',
      paragraph: { indent: inQuote, spacing: { before: 200, after: 60 } },
    },
    {
      ...base,
      id: 'LetterSource',
      name: 'Letter Source',
      run: { ...quiet, size: small },
      paragraph: { indent: inQuote, spacing: { after: 120 } },
    },
    {
      ...base,
      id: 'LetterTranslation',
      name: 'Letter Translation',
      run: quiet,
      paragraph: { indent: inQuote, spacing: { after: 120 } },
    },
    {
      ...base,
      id: 'LetterEventDate',
      name: 'Letter Event Date',
      run: { color: colours.accent, size: small },
      paragraph: {
        border: lineOfTime,
        indent: inTimeline,
        spacing: { before: 160, after: 0 },
        keepNext: true,
      },
    },
    {
      ...base,
      id: 'LetterEvent',
      name: 'Letter Event',
      paragraph: { border: lineOfTime, indent: inTimeline, spacing: { after: 0 } },
    },
    {
      ...base,
      id: 'LetterEventNote',
      name: 'Letter Event Note',
      run: { ...quiet, size: small },
      paragraph: { border: lineOfTime, indent: inTimeline, spacing: { after: 0 } },
    },
    {
      ...base,
      id: 'LetterCaption',
      name: 'Letter Caption',
      run: { ...quiet, size: small },
      // A picture stands in a line that grows with it.
      paragraph: { alignment: 'center', spacing: { line: 240, lineRule: 'auto', after: 120 } },
    },
    {
      ...base,
      id: 'LetterCode',
      name: 'Letter Code',
      paragraph: { indent: { left: INDENT }, spacing: { after: 160 } },
    },
    {
      ...base,
      id: 'LetterRule',
      name: 'Letter Rule',
      paragraph: {
        border: { bottom: { style: 'single', size: 4, space: 1, color: colours.line } },
        spacing: { after: 240 },
      },
    },
    {
      ...base,
      id: 'Signature',
      name: 'Signature',
      run: { size: Math.round(size * 1.15) },
      paragraph: { alignment: 'right', spacing: { before: 480, after: 0 }, keepNext: true },
    },
    {
      ...base,
      id: 'Date',
      name: 'Date',
      run: quiet,
      paragraph: { alignment: 'right', spacing: { after: 480 } },
    },
  ];
}

/** `outlineLevel` counts from 0: Word knows it by the style's name, LibreOffice only where it is said. */
function writeHeading(outlineLevel: number, size: number, { ink }: Colours) {
  return {
    // Word divides no words of what it does not proofread.
    run: { bold: true, size: Math.round(size), color: ink, noProof: true },
    paragraph: {
      spacing: { before: 360, after: 120 },
      keepNext: true,
      keepLines: true,
      outlineLevel,
    },
  };
}

/** Input: a letter. Output: its styles: the letter's look, and Word's own headings in it. Sizes are in half points. */
export function writeDocxStyles(model: LetterModel): IStylesOptions {
  const size = Math.round(layOutSheet(model).fontSize * 2);
  const stationery = findStationery(model.stationery);
  const colours = coloursOf(stationery);
  const { latin, korean } = stationery.fonts;
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: korean };
  // Each run has both: Latin letters are divided and proofread as English, also in a Korean letter.
  const languages = { value: 'en-US', eastAsia: 'ko-KR' };
  return {
    default: {
      document: {
        run: { font, size, color: colours.ink, language: languages },
        paragraph: { spacing: { line: 380, lineRule: 'auto', after: 160 } },
      },
      footnoteText: {
        run: { size: Math.round(size * 0.86) },
        paragraph: { spacing: { line: 320, lineRule: 'auto', after: 60 } },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      heading1: writeHeading(0, size * 1.3, colours),
      heading2: writeHeading(1, size * 1.15, colours),
      heading3: writeHeading(2, size * 1.05, colours),
      heading4: writeHeading(3, size, colours),
      heading5: writeHeading(4, size, colours),
      heading6: writeHeading(5, size, colours),
    },
    paragraphStyles: [...writeParagraphStyles(size, colours)],
  };
}
