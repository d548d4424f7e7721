import { v5 } from 'uuid';
import { errorCode } from '../../data/error-code.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { LetterFormat } from '../../shared/ipc-contract.ts';
import { drawingsOf, nameDrawing } from '../../shared/letters/drawings/draw-events.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { LetterPictures } from '../../shared/letters/letter-pictures.ts';
import { writeStationeryCss } from '../../shared/letters/stationery/write-stationery-css.ts';
import { writeLetterEpub } from '../../shared/letters/writers/epub/write-letter-epub.ts';
import { writeHtml, writeHtmlDocument } from '../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../shared/letters/writers/write-text.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { SizedSvg } from '../../shared/timeline/write-timeline-svg.ts';
import type { FontFiles } from './fonts/embed-fonts.ts';
import { packEpub } from './pack-epub.ts';

/** The namespace of the ids of letters that are not kept. */
const LETTERS = 'b3c1f0a5-6f0e-5d55-9d0c-2f4f8d1b7a52';

/** Gives each drawing as a PNG. */
export type DrawSvgs = (svgs: readonly SizedSvg[]) => Promise<Result<readonly Uint8Array[]>>;

export type EncodeTools = {
  /** Prints it where the format is or holds a PDF. */
  readonly print: (model: LetterModel) => Promise<Result<Uint8Array>>;
  /** Reads its pictures, for the formats that show them. */
  readonly gather: (model: LetterModel) => Promise<Result<LetterPictures>>;
  /** Draws its timelines, for the format that takes no SVG. */
  readonly draw: DrawSvgs;
  /** Gives the fonts that are put into a web page. */
  readonly findFonts: () => Promise<FontFiles>;
  /** The kept letter's; left out, an e-book's is made of all that the letter says. */
  readonly id?: string;
};

function encodeText(text: string): Result<Uint8Array> {
  return ok(new TextEncoder().encode(text));
}

/** The letter's pictures and those of its drawings. */
async function addDrawings(
  model: LetterModel,
  pictures: LetterPictures,
  draw: DrawSvgs,
): Promise<Result<LetterPictures>> {
  const svgs = drawingsOf(model, 'white');
  if (svgs.length === 0) return ok(pictures);
  const drawn = await draw(svgs);
  if (!drawn.ok) return drawn;
  const all = new Map(pictures);
  svgs.forEach((svg, index) => {
    const { width, height } = svg;
    const bytes = drawn.value[index] ?? new Uint8Array();
    all.set(nameDrawing(svg), { kind: 'png', width, height, bytes });
  });
  return ok(all);
}

/** Where no font can be put into it, it is not written: it would look otherwise on each computer and nobody would know. */
async function encodeHtml(
  model: LetterModel,
  pictures: LetterPictures,
  findFonts: EncodeTools['findFonts'],
): Promise<Result<Uint8Array>> {
  const css = writeStationeryCss(model);
  try {
    const { embedFonts } = await import('./fonts/embed-fonts.ts');
    const fontCss = await embedFonts(writeHtml(model), css, await findFonts());
    return encodeText(writeHtmlDocument(model, { css, fontCss, pictures }));
  } catch (error) {
    return fail({ code: 'fonts-failed', reason: errorCode(error) });
  }
}

async function encodeEpub(
  model: LetterModel,
  pictures: LetterPictures,
  id = v5(JSON.stringify(model), LETTERS),
): Promise<Uint8Array> {
  const facts = { uuid: id, modified: new Date().toISOString() };
  return packEpub(writeLetterEpub(model, pictures, facts));
}

async function encodePictured(
  model: LetterModel,
  format: Exclude<LetterFormat, 'md' | 'txt'>,
  pictures: LetterPictures,
  { print, draw, findFonts, id }: Omit<EncodeTools, 'gather'>,
): Promise<Result<Uint8Array>> {
  switch (format) {
    case 'pdf':
      return print(model);
    case 'html':
      return encodeHtml(model, pictures, findFonts);
    case 'eml': {
      const pdf = await print(model);
      if (!pdf.ok) return pdf;
      const { writeEml } = await import('./write-eml.ts');
      return ok(await writeEml(model, { pdf: pdf.value, pictures, date: new Date() }));
    }
    case 'docx': {
      const drawn = await addDrawings(model, pictures, draw);
      if (!drawn.ok) return drawn;
      // The library is most of the program and seldom needed: it is loaded with the first Word file.
      const { writeDocx } = await import('../../shared/letters/writers/write-docx.ts');
      return ok(await writeDocx(model, drawn.value));
    }
    case 'epub':
      return ok(await encodeEpub(model, pictures, id));
    default:
      return assertNever(format);
  }
}

/** Input: a letter, a format, and what that may need. Output: the file's bytes. */
export async function encodeLetter(
  model: LetterModel,
  format: LetterFormat,
  { gather, ...tools }: EncodeTools,
): Promise<Result<Uint8Array>> {
  if (format === 'md') return encodeText(writeMarkdown(model));
  if (format === 'txt') return encodeText(writeText(model));
  const pictures = await gather(model);
  return pictures.ok ? encodePictured(model, format, pictures.value, tools) : pictures;
}
