import { z } from 'zod';
import { APP_ORIGIN } from '../app-origin.ts';

/** A picture in the journal's folder by the SHA-256 of its bytes and its ending: `attachments/<sha256>.<ext>`. */
export const attachmentNameSchema = z.string().regex(/^[0-9a-f]{64}\.(png|jpg|webp)$/);

/** A letter as it was sent, as JSON by the SHA-256 of its bytes. */
export const keptModelNameSchema = z.string().regex(/^[0-9a-f]{64}\.json$/);

/** Where a journal's pictures lie in its folder. */
export const ATTACHMENTS_FOLDER = 'attachments';

const FOLDER = `${ATTACHMENTS_FOLDER}/`;
const ORIGIN = `${APP_ORIGIN}/`;
const NAMES = /(?<![0-9a-f])[0-9a-f]{64}\.(?:png|jpg|webp|json)\b/g;

/** The address that a picture has in the journal's Markdown, relative to the journal's folder. */
export function attachmentPath(name: string): string {
  return FOLDER + name;
}

/** Input: an address in Markdown. Output: the picture of the journal that it names; undefined where it names anything else. */
export function attachmentAt(address: string): string | undefined {
  const name = address.slice(FOLDER.length);
  const isOurs = address.startsWith(FOLDER) && attachmentNameSchema.safeParse(name).success;
  return isOurs ? name : undefined;
}

/** The address under which the window loads a picture of the open journal. */
export function attachmentUrl(name: string): string {
  return ORIGIN + attachmentPath(name);
}

/** Input: an address as `attachmentUrl` gives it. Output: the picture's name; undefined for any other address. */
export function attachmentOfUrl(url: string): string | undefined {
  return url.startsWith(ORIGIN) ? attachmentAt(url.slice(ORIGIN.length)) : undefined;
}

/** Input: anything that a journal file holds. Output: every attachment that is named anywhere in it, each once. */
export function findAttachmentNames(value: object): ReadonlySet<string> {
  return new Set(JSON.stringify(value).match(NAMES) ?? []);
}
