/** How files of each kind begin, in hexadecimal; a dot stands for any digit. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^89504e470d0a1a0a/, 'image/png'],
  [/^ffd8ff/, 'image/jpeg'],
  [/^52494646.{8}57454250/, 'image/webp'],
  [/^47494638[79]/, 'image/gif'],
  [/^.{8}66747970617669(66|73)/, 'image/avif'],
  [/^424d/, 'image/bmp'],
];

/**
 * Input: the first bytes of a file. Output: which kind of picture it says it is, whatever it is called; undefined for every
 * other kind, an SVG too, which is a document.
 */
export function sniffType(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0'));
  return BEGINNINGS.find(([pattern]) => pattern.test(start.join('')))?.[1];
}
