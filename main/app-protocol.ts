import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol } from 'electron';

const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://bookletter';

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

async function answer(file: string): Promise<Response> {
  const body = await readFile(file);
  const headers = {
    'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  return new Response(new Uint8Array(body), { headers });
}

/** Serves the built window under `app://bookletter/`; anything else is not found. */
export function serveApp(folder: string): void {
  const files = listFiles(folder);
  protocol.handle(APP_SCHEME, ({ url, method }) => {
    const { protocol: scheme, host, pathname } = new URL(url);
    // Node's URL gives a scheme of our own no origin.
    const isOurs = `${scheme}//${host}` === APP_ORIGIN;
    const file = isOurs && method === 'GET' ? files.get(decodeURI(pathname)) : undefined;
    return file === undefined ? new Response(null, { status: 404 }) : answer(file);
  });
}
