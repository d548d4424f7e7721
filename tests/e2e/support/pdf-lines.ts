import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One line of a page, in points from the upper left corner, with a space between words. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

type Word = PdfLine;

const WORD =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
const REFERENCES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function readWords(page: string): Word[] {
  return [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    text: text
      .replace(/&(\w+);/g, (all, name: string) => REFERENCES[name] ?? all)
      .replace(/[\u{AD}\u{2060}]/gu, '')
      .normalize('NFC'),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

const middleOf = ({ top, bottom }: Word) => (top + bottom) / 2;

/** Words whose middles are as high as each other, in the order in which they are read. */
function joinWords(words: readonly Word[]): PdfLine[] {
  const lines: Word[][] = [];
  for (const word of words.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const isOn = last && middleOf(word) - middleOf(last) < (last.bottom - last.top) * 0.45;
    if (line && isOn) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const ordered = line.toSorted((a, b) => a.left - b.left);
    return {
      text: ordered
        .map(({ text }) => text.trim())
        .filter((text) => text !== '')
        .join(' '),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
    };
  });
}

/** The lines of a PDF, page by page, from its words' places as poppler measures them. */
export async function readPdfLines(file: string): Promise<readonly (readonly PdfLine[])[]> {
  const { stdout } = await run('pdftotext', ['-bbox', '-enc', 'UTF-8', file, '-'], {
    maxBuffer: 1e8,
  });
  const pages = stdout.split('<page ').slice(1);
  return pages.map((page) => joinWords(readWords(page)));
}
