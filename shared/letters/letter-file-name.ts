import type { LetterModel } from './letter-model.ts';
import { makePrintableLine } from './printable-text.ts';

/** UTF-8 bytes of a name without its ending: a folder's path takes its share elsewhere. */
const MAX_BYTES = 120;
/** The same once a Mac has taken syllables apart (NFD), 한 into three letters of nine bytes: file systems allow 255. */
const MAX_BYTES_APART = 240;

/**
 * Names that Windows keeps for devices, with or without an ending.
 * Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function countBytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The start of the text that fits beside `taken` bytes, never with half of what a person sees as one letter. */
function cutToBytes(text: string, taken: number): string {
  let kept = '';
  let [bytes, apart] = [taken, taken];
  for (const { segment } of graphemes.segment(text)) {
    bytes += countBytes(segment);
    apart += countBytes(segment.normalize('NFD'));
    if (bytes > MAX_BYTES || apart > MAX_BYTES_APART) break;
    kept += segment;
  }
  return kept;
}

/** Characters that no system's file names allow, or that hide how a name ends, become spaces; dots and spaces at the ends go. */
function makeSafe(text: string): string {
  return makePrintableLine(
    text.replace(/[/\\:*?"<>|\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]/gu, ' '),
  )
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
}

/**
 * Input: a letter and a file ending without its dot. Output: a file name of title and date that Windows, macOS and Linux all
 * take: `휀에게 보내는 편지 · 인공지능의 역사 2026-11-24.pdf`. It has no folder in it. A title too long is cut, the date is kept.
 */
export function letterFileName(
  { title, edtfDate }: Pick<LetterModel, 'title' | 'edtfDate'>,
  ending: string,
): string {
  const date = makeSafe(edtfDate);
  const name = makeSafe(cutToBytes(makeSafe(title).normalize('NFC'), countBytes(date) + 1));
  const safe = RESERVED.test(name) ? `_${name}` : name;
  return `${[safe, date].filter((part) => part !== '').join(' ')}.${ending}`;
}
