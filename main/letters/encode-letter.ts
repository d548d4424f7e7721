import { assertNever } from '../../shared/assert-never.ts';
import type { LetterFormat } from '../../shared/ipc-contract.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { LetterPictures } from '../../shared/letters/letter-pictures.ts';
import { plainStationeryCss } from '../../shared/letters/stationery/plain.css.ts';
import { writeHtmlDocument } from '../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../shared/letters/writers/write-text.ts';
import { ok, type Result } from '../../shared/result.ts';

export type EncodeTools = {
  /** Prints it where the format is PDF. */
  readonly print: (model: LetterModel) => Promise<Result<Uint8Array>>;
  /** Reads its pictures, for the formats that show them. */
  readonly gather: (model: LetterModel) => Promise<Result<LetterPictures>>;
};

function encodeText(text: string): Result<Uint8Array> {
  return ok(new TextEncoder().encode(text));
}

async function encodePictured(
  model: LetterModel,
  format: Exclude<LetterFormat, 'md' | 'txt'>,
  pictures: LetterPictures,
  print: EncodeTools['print'],
): Promise<Result<Uint8Array>> {
  switch (format) {
    case 'pdf':
      return print(model);
    case 'html': {
      const css = plainStationeryCss(model.paper);
      return encodeText(writeHtmlDocument(model, { css, fontCss: '', pictures }));
    }
    case 'docx': {
      // The library is most of the program and seldom needed: it is loaded with the first Word file.
      const { writeDocx } = await import('../../shared/letters/writers/write-docx.ts');
      return ok(await writeDocx(model, pictures));
    }
    default:
      return assertNever(format);
  }
}

/** Input: a letter, a format, and what that may need. Output: the file's bytes. */
export async function encodeLetter(
  model: LetterModel,
  format: LetterFormat,
  { print, gather }: EncodeTools,
): Promise<Result<Uint8Array>> {
  if (format === 'md') return encodeText(writeMarkdown(model));
  if (format === 'txt') return encodeText(writeText(model));
  const pictures = await gather(model);
  return pictures.ok ? encodePictured(model, format, pictures.value, print) : pictures;
}
