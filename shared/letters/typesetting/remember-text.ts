/** Texts: more than the paragraphs of the longest letter. */
const MOST = 6000;

/**
 * As `make`, which is asked once for each text: a letter is made anew at each key, and of its paragraphs one has changed.
 * `make` must give the same for the same text.
 */
export function rememberText<Answer extends NonNullable<unknown>>(
  make: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = make(text);
    answers.set(text, answer);
    return answer;
  };
}
