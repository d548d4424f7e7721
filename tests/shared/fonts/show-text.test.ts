import { describe, expect, it } from 'vitest';
import { listUnprintable, showText } from '../../../shared/fonts/show-text.ts';

/** Of each script some, in no font twice. */
const SHOWN = [
  '가힣 ㄱㅎㆍ ᄒᆞᆫ글 ᄊᆞᄆᆞᆺ디',
  '書富龘㐫学气气 ゔヷ ﾊﾝ 々〆 ㈱㍿',
  'Łódź Đặng ðʃŋ t͡ʃ ɛ̃ Z̡̢̛a̶̧ x̄ Ἀνδρὸς Привет Җ',
  'שָׁלוֹם السَّلَامُ สวัสดี नमस्ते क्षत्रिय',
  '₩€₿ ←⇒⟶ ∑√≠ℝ⅝ ①㊿⓫ ⅠⅫⅰⅻ ☆♥☎※§¶ ☂✓✈ 𝄞♭ ─╬█',
  '😀👍🏽👨‍👩‍👧‍👦🏳️‍🌈🇰🇷🏴󠁧󠁢󠁥󠁮󠁧󠁿1️⃣❤️❤︎',
  'a\u{200B}b\u{200D}c\u{FEFF}d\u{2060}e\u{AD}f\u{202E}g\u{2069}h\n\ti',
];

describe('text as it is shown', () => {
  it.each(SHOWN)('is itself where our fonts have it: %s', (text) => {
    expect(showText(text)).toBe(text);
    expect(listUnprintable([text])).toEqual([]);
  });

  it.each([
    ['of private use', 'a\u{E000}b', 'a\u{FFFD}b'],
    ['that nobody has given a meaning', '\u{378}', '\u{FFFD}'],
    ['of half a pair', 'a\u{D83D}b', 'a\u{FFFD}b'],
    ['of a script without a font', 'ក', '\u{FFFD}'],
  ])('has the sign of a lost character for one %s', (_what, text, shown) => {
    expect(showText(text)).toBe(shown);
    expect(listUnprintable([text, text])).toHaveLength(1);
  });

  it.each([
    ['an old final consonant', '듀ᇰ', '듀ᇰ'.normalize('NFD')],
    ['a tone mark', '말〯ᄊᆞ미〮', '말〯ᄊᆞ미〮'.normalize('NFD')],
    ['an accent on a syllable', '가\u{308}\u{301}', '가\u{25CC}\u{308}\u{301}'],
    ['an accent on an emoji', '😀\u{308}', '😀\u{25CC}\u{308}'],
    ['a Hebrew point on a syllable', '가\u{5B8}', '가\u{25CC}\u{5B8}'],
    ['an Arabic sign on a Latin letter', 'a\u{64E}', 'a\u{25CC}\u{64E}'],
    ['a tone mark on a Latin letter', 'a\u{302E}', 'a\u{25CC}\u{302E}'],
    ['a sound mark on a kana', 'か\u{309A}', 'か\u{309C}'],
  ])('shows %s beside it', (_what, text, shown) => {
    expect(showText(text)).toBe(shown);
    expect(showText(shown)).toBe(shown);
  });

  it('stays markup', () => {
    const html = '<p lang="ko" class="a">가\u{308}&amp;\u{E000}</p>\n';
    expect(showText(html)).toBe('<p lang="ko" class="a">가\u{25CC}\u{308}&amp;\u{FFFD}</p>\n');
  });
});
