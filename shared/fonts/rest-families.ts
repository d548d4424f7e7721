/**
 * What the first fonts of a text lack is looked for in these, in this order: rare syllables and Hanja; what `rest-fonts.css` names
 * (old Hangul, other scripts, signs); emoji in ink. They stand at the end of every list of fonts, so that no text depends on
 * what a computer has.
 */
export const REST_FAMILIES = ['Noto Serif KR', 'Bookletter Rest', 'Bookletter Emoji'] as const;
