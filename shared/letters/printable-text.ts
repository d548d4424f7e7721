/** Line ends other than `\n`: CR, vertical tab, form feed, next line, and the line and paragraph separators. */
const OTHER_LINE_ENDS = /\r\n?|[\v\f\u{85}\u{2028}\u{2029}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNPRINTABLE = /[\u{0}-\u{8}\u{E}-\u{1F}\u{7F}-\u{9F}\u{FEFF}\u{FFFE}\u{FFFF}]/gu;

/**
 * Text as it can be printed and stand in XML 1.0: line ends are `\n`; control characters, noncharacters, byte order
 * marks are left out, and for half a pair of surrogates stands U+FFFD. Source: the production Char of
 * https://www.w3.org/TR/xml/#charsets.
 */
export function makePrintable(text: string): string {
  return text
    .replace(OTHER_LINE_ENDS, '\n')
    .replace(/\p{Surrogate}/gu, '\u{FFFD}')
    .replace(UNPRINTABLE, '');
}

/** As `makePrintable`, on one line and trimmed. */
export function makePrintableLine(text: string): string {
  return makePrintable(text).replace(/\s+/g, ' ').trim();
}
