/** How long a text is, as a person counts it. */
export type TextCount = {
  /** Letters with the spaces between them; line ends are none. */
  readonly letters: number;
  readonly lettersWithoutSpaces: number;
  readonly words: number;
};

export const NO_COUNT: TextCount = { letters: 0, lettersWithoutSpaces: 0, words: 0 };

type Granularity = 'grapheme' | 'word';

/** Neither the letters nor the words of a text depend on the language that it is read in, as far as its script tells. */
const SEGMENTERS: Readonly<Record<Granularity, Intl.Segmenter>> = {
  grapheme: new Intl.Segmenter('ko', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('ko', { granularity: 'word' }),
};

/** One word of plain letters, perhaps between marks: every one of its code units is a letter. */
const PLAIN_WORD = /^["'“‘(「『《]?[A-Za-z0-9가-힣]+[.,!?:;"'”’)」』》…]{0,3}$/;

/** V8 takes time in the square of what it segments at once: a chapter would take minutes. In UTF-16 code units. */
const WINDOW = 400;

/** The pieces of a text. Where it is longer than a window, the last piece of one begins the next. */
function* segment(text: string, granularity: Granularity): Generator<Intl.SegmentData> {
  for (let from = 0; from < text.length; ) {
    const isLast = from + WINDOW >= text.length;
    const pieces = [...SEGMENTERS[granularity].segment(text.slice(from, from + WINDOW))];
    const whole = isLast || pieces.length === 1 ? pieces : pieces.slice(0, -1);
    yield* whole;
    from += whole.reduce((length, piece) => length + piece.segment.length, 0);
  }
}

function countLetters(run: string): number {
  let letters = 0;
  for (const _ of segment(run, 'grapheme')) letters += 1;
  return letters;
}

/** A Korean particle belongs to the word that it follows, of whatever script, also in brackets: `AI의`, `역사(歷史)를`. */
function countWords(run: string): number {
  let words = 0;
  let isAfterWord = false;
  for (const piece of segment(run, 'word')) {
    const isWord = piece.isWordLike === true;
    const goesOn = isAfterWord && /^\p{Script=Hangul}/u.test(piece.segment);
    if (isWord && !goesOn) words += 1;
    isAfterWord = isWord || (isAfterWord && /^[)\]"'”’」』》]$/.test(piece.segment));
  }
  return words;
}

export function addCounts(a: TextCount, b: TextCount): TextCount {
  return {
    letters: a.letters + b.letters,
    lettersWithoutSpaces: a.lettersWithoutSpaces + b.lettersWithoutSpaces,
    words: a.words + b.words,
  };
}

/**
 * Input: plain text. Output: its letters and words. A letter is a grapheme cluster (Unicode Annex 29): a Korean syllable
 * however it is encoded, an emoji with all its parts; marks count as letters do. Words are those of Annex 29 as ICU finds
 * them, by dictionary where a script writes none apart; marks alone are none.
 */
export function countText(text: string): TextCount {
  let [letters, spaces, words] = [0, 0, 0];
  for (const line of text.normalize('NFC').split(/[\n\r\u2028\u2029]+/)) {
    spaces += line.match(/\s/g)?.length ?? 0;
    for (const run of line.split(/\s+/)) {
      const isPlain = PLAIN_WORD.test(run);
      letters += isPlain ? run.length : countLetters(run);
      words += isPlain ? 1 : countWords(run);
    }
  }
  return { letters: letters + spaces, lettersWithoutSpaces: letters, words };
}
