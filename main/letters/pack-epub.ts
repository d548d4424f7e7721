import { ZipFile as Packer } from 'yazl';
import type { EpubFile } from '../../shared/epub/epub-parts.ts';

/** The times of its files say nothing (its package has the one that counts): the same book is the same bytes everywhere. */
const NO_TIME = new Date(2000, 0, 1);
const COMPRESSED = /^mimetype$|\.(png|jpg|webp)$/;

/**
 * Input: a book's files, `mimetype` first. Output: the zip. Its first entry is stored as it is and without further fields, so that
 * the file tells what it is by its first bytes. Source: https://www.w3.org/TR/epub-33/#sec-zip-container-mime.
 */
export async function packEpub(files: readonly EpubFile[]): Promise<Uint8Array> {
  const packer = new Packer();
  for (const { path, content } of files) {
    const options = { mtime: NO_TIME, forceDosTimestamp: true, compress: !COMPRESSED.test(path) };
    packer.addBuffer(Buffer.from(content as string), path, options);
  }
  packer.end();
  const chunks: Buffer[] = [];
  for await (const chunk of packer.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
