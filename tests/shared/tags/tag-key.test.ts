import { describe, expect, it } from 'vitest';
import { tagKey } from '../../../shared/tags/tag-key.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['AI', 'ai'],
  ['Straße', 'STRASSE'],
  ['ẞ', 'ss'],
  ['Ὀδυσσεύς', 'ὈΔΥΣΣΕΎΣ'],
  ['ΟΔΟΣ', 'οδος'],
  ['ﬁn', 'FIN'],
  ['İstanbul', 'i\u0307stanbul'],
  ['돈', '돈'.normalize('NFD')],
  ['café', 'cafe\u0301'],
  ['が', 'か\u3099'],
  ['ＡＩ', 'ａｉ'],
  [' 돈 ', '돈'],
  [' É ', 'é'],
];
const OTHERS: readonly (readonly [string, string])[] = [
  ['Isparta', 'ısparta'],
  ['İ', 'i'],
  ['ＡＩ', 'AI'],
  ['café', 'cafe'],
  ['돈', 'ㄷㅗㄴ'],
  ['가', 'か'],
];

describe('what two tags are compared by', () => {
  it.each(SAME)('%s is %s', (a, b) => expect(tagKey(a)).toBe(tagKey(b)));
  it.each(OTHERS)('%s is not %s', (a, b) => expect(tagKey(a)).not.toBe(tagKey(b)));

  it('gives every character a key that is its own key, alone and in its parts', () => {
    const wrong: string[] = [];
    // Every letter that has a case, and all that is put together of parts, stands below this.
    for (let code = 0; code <= 0x1ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const letter = `x${String.fromCodePoint(code)}y`;
      const key = tagKey(letter);
      if (tagKey(key) !== key || tagKey(letter.normalize('NFD')) !== key) wrong.push(letter);
    }
    expect(wrong).toEqual([]);
  });
});
