/** ASCII, kana, Han and whole Hangul syllables: what tags mostly are. NFC and folding leave all but `A` to `Z` alone. */
const SIMPLE = /^[!-~ \u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/;

/**
 * Full case folding (Unicode 3.13, CaseFolding.txt, statuses C and F), character by character so that no rule of a context,
 * as that of the last sigma of a word, comes in. Compared with Python's `casefold` over all of Unicode 14. The dotless ı is
 * the one letter that upper case takes for another: by default folding it is not i.
 */
function foldCase(text: string): string {
  const fold = (letter: string) =>
    letter === 'ı' ? letter : letter.toLowerCase().toUpperCase().toLowerCase();
  return Array.from(text, fold).join('');
}

/**
 * What two tags are compared by: NFC, full case folding, trimmed. So `AI` and `ai`, `Straße` and `STRASSE`, `돈` in one
 * syllable or in its letters are one tag; ı and i, full-width `ＡＩ` and `AI`, `café` and `cafe` are two.
 */
export function tagKey(tag: string): string {
  if (SIMPLE.test(tag)) return tag.toLowerCase().trim();
  return foldCase(tag.normalize('NFC')).normalize('NFC').trim();
}
