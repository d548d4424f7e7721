import { Footer, Header, PageNumber, Paragraph, SimpleField, TextRun } from 'docx';
import type { LetterModel } from '../letter-model.ts';
import { choosePageMarks } from '../paging/choose-page-marks.ts';
import type { StyleId } from './docx-styles.ts';

/*
 * word/footer1.xml   Footer: { PAGE }
 * word/header1.xml   Header: the letter's title, or { STYLEREF "heading 1" }, the heading under which the page is
 *
 * The section of a letter has them but on its first page, as in print; that of its cover has none.
 */

function writeNumber(): Footer {
  const style: StyleId = 'Footer';
  const run = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({ children: [new Paragraph({ style, children: [run] })] });
}

function writeHead(title: string, isHeading: boolean): Header {
  const style: StyleId = 'Header';
  const content = isHeading
    ? // Until the program reckons it anew, the title stands there.
      new SimpleField('STYLEREF "heading 1"', title)
    : new TextRun(title);
  return new Header({ children: [new Paragraph({ style, children: [content] })] });
}

/** What stands in the margins of a letter's pages, as a section of the document takes it. */
export function writeDocxMargins(model: LetterModel) {
  const { pageNumbers, runningHead } = choosePageMarks(model);
  return {
    ...(pageNumbers && { footers: { default: writeNumber() } }),
    ...(runningHead !== 'none' && {
      headers: { default: writeHead(model.title, runningHead === 'heading') },
    }),
  };
}
