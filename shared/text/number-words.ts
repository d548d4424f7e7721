const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Input: a whole number from 0 to 100. Output: its English word: `twenty-one`, `one hundred`. */
export function spellNumber(number: number): string {
  const small = SMALL[number];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(number / 10) - 2];
  if (tens === undefined) return 'one hundred';
  return number % 10 === 0 ? tens : `${tens}-${SMALL[number % 10]}`;
}
