import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { writeEml } from '../../../main/letters/write-eml.ts';
import { letterFileName } from '../../../shared/letters/letter-file-name.ts';
import type { LetterPictures } from '../../../shared/letters/letter-pictures.ts';
import { makePrintableLine } from '../../../shared/letters/printable-text.ts';
import { writeText } from '../../../shared/letters/writers/write-text.ts';
import { anyString } from '../../shared/letters/support/any-string.ts';
import { SAMPLE_LETTERS, SAMPLE_PICTURES } from '../../shared/letters/support/sample-letters.ts';

const PDF = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256);
const DATE = new Date('2026-11-24T10:15:00Z');
const NO_PICTURES: LetterPictures = new Map();

type Letter = (typeof SAMPLE_LETTERS)[string];

async function mail(model: Letter, pictures = NO_PICTURES) {
  const bytes = await writeEml(model, { pdf: PDF, pictures, date: DATE });
  return { raw: Buffer.from(bytes).toString('latin1'), parsed: await PostalMime.parse(bytes) };
}

const joinLines = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
const headerNames = (raw: string) =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .split(/\r\n(?![ \t])/)
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
    .sort();
const HEADERS = ['content-language', 'content-type', 'date', 'mime-version', 'subject', 'x-unsent'];
const [first] = Object.values(SAMPLE_LETTERS);
if (first === undefined) throw new Error('no sample letters');

describe('a letter as a draft e-mail', () => {
  it.each(Object.entries(SAMPLE_LETTERS))(
    '%s holds its text, its page and the PDF',
    async (_name, model) => {
      const { raw, parsed } = await mail(model);
      expect(headerNames(raw)).toEqual(HEADERS);
      expect(parsed.subject).toBe(makePrintableLine(model.title));
      expect(parsed.date).toBe(DATE.toISOString());
      expect(joinLines(parsed.text ?? '')).toBe(joinLines(writeText(model)));
      expect(parsed.html).toContain(`<html lang="${model.language}">`);
      expect(parsed.html).toContain('letter-salutation');
      expect(parsed.attachments).toHaveLength(1);
      const [pdf] = parsed.attachments;
      expect(pdf).toMatchObject({
        filename: letterFileName(model, 'pdf'),
        mimeType: 'application/pdf',
        disposition: 'attachment',
      });
      expect(new Uint8Array(pdf?.content as ArrayBuffer)).toEqual(PDF);
    },
  );

  it('is seven-bit lines of at most 76 characters, ended by CRLF, with names of files as RFC 2231 writes them', async () => {
    const { raw } = await mail(first);
    expect(raw).not.toMatch(/[^\r]\n|\r(?!\n)/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what no line may have
    expect(raw).toMatch(/^[\x09\x0a\x0d\x20-\x7e]*$/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    const base64 = raw.split('\r\n').filter((line) => /^[A-Za-z0-9+/]{60,}=*$/.test(line));
    expect(Math.max(...base64.map((line) => line.length))).toBe(76);
    expect(raw).toMatch(/filename\*0\*=utf-8''%/);
    expect(raw).toContain('X-Unsent: 1\r\n');
  });

  it('names nobody and no computer', async () => {
    const { raw } = await mail(first);
    expect(raw).not.toMatch(/^(from|to|cc|bcc|sender|reply-to|message-id):/im);
  });

  it('shows its pictures from inside', async () => {
    const model = SAMPLE_LETTERS.pictures ?? first;
    const { parsed } = await mail(model, SAMPLE_PICTURES);
    const pictures = parsed.attachments.filter(({ mimeType }) => mimeType.startsWith('image/'));
    expect(pictures).toHaveLength(SAMPLE_PICTURES.size);
    const asked = [...(parsed.html ?? '').matchAll(/src="cid:([^"]+)"/g)].map(
      ([, id]) => `<${id}>`,
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const id of asked) expect(pictures.map(({ contentId }) => contentId)).toContain(id);
    expect(parsed.html).not.toMatch(/src="(?!cid:)/);
  });

  it('gets no header and no part from a title, a name or a text', async () => {
    const hostile = fc.oneof(
      anyString(120),
      fc.constantFrom(
        'a\r\nBcc: thief@example.org',
        'a\nTo: x@y.z\n\n<script>',
        '\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n',
        '=?UTF-8?B?QmNjOiB4QHkueg==?=',
        '"; filename=evil.exe; x="',
        '<x@y.z>, a@b.c',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, signature) => {
        const { raw, parsed } = await mail({ ...first, title, signature });
        expect(headerNames(raw).filter((name) => name !== 'subject')).toEqual(
          HEADERS.filter((name) => name !== 'subject'),
        );
        expect(parsed.attachments).toHaveLength(1);
        expect(parsed.attachments[0]?.filename).toBe(letterFileName({ ...first, title }, 'pdf'));
        expect(parsed.bcc ?? parsed.to ?? parsed.cc ?? parsed.from).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
