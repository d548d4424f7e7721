import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol } from 'electron';
import { readAttachment } from '../data/attachments/read-attachment.ts';
import { nodeFileSystem } from '../data/node-file-system.ts';
import { APP_ORIGIN } from '../shared/app-origin.ts';
import { attachmentAt } from '../shared/pictures/attachment-name.ts';

const APP_SCHEME = 'app';

/** Nothing from outside, nothing inline, nothing evaluated. Frames are the letter's preview. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Must run before the app is ready, which is when Chromium fixes its list of schemes. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Every file under `folder` by the path its URL has: a fixed list, so that no URL can reach another file. */
function listFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(folder, file).replaceAll(sep, '/')}`, file]));
}

function answer(name: string, body: Uint8Array, more: Readonly<Record<string, string>> = {}) {
  const headers = {
    'Content-Type': CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...more,
  };
  return new Response(new Uint8Array(body), { headers });
}

function answerNotFound(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
}

let findPictureFolder: () => string | undefined = () => undefined;

/** Has pictures served under `app://bookletter/attachments/`: those of the journal in the folder that `find` names then. */
export function servePicturesOf(find: () => string | undefined): void {
  findPictureFolder = find;
}

/** A picture is named by what it holds, so what its address gives never changes. */
async function answerPicture(name: string): Promise<Response> {
  const folder = findPictureFolder();
  const body = folder === undefined ? null : await readAttachment(nodeFileSystem, folder, name);
  if (body === null) return answerNotFound();
  return answer(name, body, { 'Cache-Control': 'private, max-age=31536000, immutable' });
}

/** Serves the built window and the open journal's pictures under `app://bookletter/`; anything else is not found. */
export function serveApp(folder: string): void {
  const files = listFiles(folder);
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const { protocol: scheme, host, pathname } = new URL(url);
    // Node's URL gives a scheme of our own no origin.
    const isOurs = `${scheme}//${host}` === APP_ORIGIN;
    if (!isOurs || method !== 'GET') return answerNotFound();
    const picture = attachmentAt(pathname.slice(1));
    if (picture !== undefined) return answerPicture(picture).catch(answerNotFound);
    const file = files.get(decodeURI(pathname));
    return file === undefined ? answerNotFound() : answer(file, await readFile(file));
  });
}
