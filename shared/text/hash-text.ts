/**
 * Input: a text. Output: a whole number below 2³² that is the same for the same text on every computer; near texts come out far
 * apart. FNV-1a over UTF-16 code units, 32 bits, and a last mixing. Not for secrets.
 * Sources: http://www.isthe.com/chongo/tech/comp/fnv/ and MurmurHash3's finalizer.
 */
export function hashText(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
