import { letterFileName } from '../../shared/letters/letter-file-name.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { LetterPicture, LetterPictures } from '../../shared/letters/letter-pictures.ts';
import { makePrintableLine } from '../../shared/letters/printable-text.ts';
import { writeStationeryCss } from '../../shared/letters/stationery/write-stationery-css.ts';
import { escapeHtml } from '../../shared/letters/writers/html-escapes.ts';
import { writeHtml } from '../../shared/letters/writers/write-html.ts';
import { writeText } from '../../shared/letters/writers/write-text.ts';

/*
 * A draft that a mail program opens for sending (RFC 5322, MIME):
 *
 *   X-Unsent: 1                                Outlook, Thunderbird and others open it as a draft
 *   Subject: =?UTF-8?B?…?=                     the letter's title (RFC 2047)
 *   Date, Content-Language, MIME-Version
 *   multipart/mixed
 *     multipart/alternative
 *       text/plain                             as `writeText`
 *       multipart/related
 *         text/html                            as `writeHtml`, its pictures as cid:
 *         image/…                              each picture
 *     application/pdf                          the letter; filename*0*=utf-8''… (RFC 2231)
 *
 * Nobody is named as sender or receiver: the mail program knows the one and the parent the other.
 */

export type EmlParts = {
  readonly pdf: Uint8Array;
  readonly pictures: LetterPictures;
  /** When the draft is made. */
  readonly date: Date;
};

const KINDS: Readonly<Record<LetterPicture['kind'], string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

const addressOf = (name: string) => `${name}@bookletter`;

/** On plain paper and without fonts: of each, mail programs take a part or none, and light ink without its ground is lost. */
function writeMailHtml(letter: LetterModel, pictures: LetterPictures): string {
  const model: LetterModel = { ...letter, stationery: 'plain' };
  const article = writeHtml(model, (name) =>
    pictures.has(name) ? `cid:${addressOf(name)}` : undefined,
  );
  return `<!doctype html>
<html lang="${model.language}">
<head><meta charset="utf-8"><title>${escapeHtml(model.title)}</title>
<style>${writeStationeryCss(model)}</style></head>
<body class="letter-desk"><main class="letter-sheet">
${article}</main></body>
</html>
`;
}

/** The library invents an address of this computer where none is given; whoever sends the mail gives its own. */
function dropMessageId(mail: Buffer): Uint8Array {
  const end = mail.indexOf('\r\n\r\n');
  const head = mail.subarray(0, end).toString('latin1');
  const kept = head.replace(/\r\nMessage-ID:[^\r\n]*(?:\r\n[ \t][^\r\n]*)*/i, '');
  return Buffer.concat([Buffer.from(kept, 'latin1'), mail.subarray(end)]);
}

/** Input: a letter, and it as a PDF with its pictures. Output: a draft e-mail, lines ended by CRLF. No title can add a header to it. */
export async function writeEml(
  model: LetterModel,
  { pdf, pictures, date }: EmlParts,
): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const composer = new MailComposer({
    headers: { 'X-Unsent': '1', 'Content-Language': model.language },
    subject: makePrintableLine(model.title),
    date,
    text: writeText(model),
    html: writeMailHtml(model, pictures),
    newline: 'windows',
    attachments: [
      ...[...pictures].map(([name, { kind, bytes }]) => ({
        filename: name,
        content: Buffer.from(bytes),
        contentType: KINDS[kind],
        cid: addressOf(name),
      })),
      {
        filename: letterFileName(model, 'pdf'),
        content: Buffer.from(pdf),
        contentType: 'application/pdf',
      },
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const mail = await new Promise<Buffer>((resolve, reject) => {
    composer
      .compile()
      .build((error, built) => (built === undefined ? reject(error) : resolve(built)));
  });
  return dropMessageId(mail);
}
