import { assertNever } from '../../shared/assert-never.ts';
import type { LetterFormat } from '../../shared/ipc-contract.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { plainStationeryCss } from '../../shared/letters/stationery/plain.css.ts';
import { writeHtmlDocument } from '../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../shared/letters/writers/write-text.ts';
import { ok, type Result } from '../../shared/result.ts';

export type PrintLetter = (model: LetterModel) => Promise<Result<Uint8Array>>;

/** Input: a letter, a format, and what prints it where the format is PDF. Output: the file's bytes. */
export async function encodeLetter(
  model: LetterModel,
  format: LetterFormat,
  print: PrintLetter,
): Promise<Result<Uint8Array>> {
  const encode = (text: string) => ok(new TextEncoder().encode(text));
  switch (format) {
    case 'pdf':
      return print(model);
    case 'html':
      return encode(
        writeHtmlDocument(model, { css: plainStationeryCss(model.paper), fontCss: '' }),
      );
    case 'md':
      return encode(writeMarkdown(model));
    case 'txt':
      return encode(writeText(model));
    case 'docx': {
      // The library is most of the program and seldom needed: it is loaded with the first Word file.
      const { writeDocx } = await import('../../shared/letters/writers/write-docx.ts');
      return ok(await writeDocx(model));
    }
    default:
      return assertNever(format);
  }
}
