/** Particles that follow any noun. */
const ALWAYS =
  '의|에|에서|에게|에게서|한테|한테서|께|께서|도|만|까지|부터|조차|마저|밖에|뿐|보다|처럼|같이|만큼|대로|마다|하고|커녕|치고|인|인데|인지|인가|일|일까|임|입니다|입니까|이란|이다|이었[가-힣]{0,3}';
/** Particles, and forms of 이다, that follow a noun ending in a consonant. */
const AFTER_CONSONANT =
  '은|이|을|과|으로|으로서|으로써|으로부터|이랑|이나|이나마|이든|이든지|이라|이라도|이야|이야말로|이며|이고|이지|이지만|이죠|이네|이니|이니까|이거든|이거나|이구나|이로구나|이잖아|이던|이면|이라고|이라는|이라면|이라서|이라며|이라던|이란다|이에요|은커녕';
/** Particles that follow a noun ending in a vowel. */
const AFTER_VOWEL = '는|가|를|와|로|로서|로써|로부터|랑|나|나마|든|든지|라도|야|야말로|는커녕';
/** Forms of 이다 without its 이, after a noun ending in a vowel. */
const CONTRACTED =
  '다|고|며|지|지만|죠|니까|거든|거나|구나|로구나|잖아|라|라고|라는|라면|라서|라며|라던|란|란다|예요|에요|였[가-힣]{0,3}';
/** Particles that take this form after ㄹ, although it is a consonant. */
const AFTER_RIEUL = '로|로서|로써|로부터';
/** Particles that follow another particle: `에서는`, `까지도`. */
const SECOND = '은|는|도|만|의|까지|부터|조차|마저|밖에|보다|처럼|이나|나|라도|요';

const WORD = '[\\p{L}\\p{N}\\p{M}_]';
/** The plural 들 ends in ㄹ. */
const PLURAL = `들(?:(?:${ALWAYS}|${AFTER_CONSONANT}|${AFTER_RIEUL})(?:${SECOND})?)?`;

function endWith(...particles: readonly string[]): RegExp {
  const first = [ALWAYS, ...particles].join('|');
  return new RegExp(
    `(?:${PLURAL}|(?:${first})(?:${SECOND})?)?(?!${WORD}|[-.@][\\p{L}\\p{N}])`,
    'uy',
  );
}

const TAILS = {
  consonant: endWith(AFTER_CONSONANT),
  rieul: endWith(AFTER_CONSONANT, AFTER_RIEUL),
  vowel: endWith(AFTER_VOWEL, CONTRACTED),
  // 바다 is a sea more often than a bar.
  oneSyllable: endWith(AFTER_VOWEL),
  unknown: endWith(AFTER_CONSONANT, AFTER_VOWEL, CONTRACTED),
} as const;

/** In Unicode the 28 possible ends of a syllable follow each other, none first and ㄹ the eighth after it. */
function tailOf(noun: string): RegExp {
  const last = noun.charCodeAt(noun.length - 1);
  if (last < 0xac00 || last > 0xd7a3) return TAILS.unknown;
  const end = (last - 0xac00) % 28;
  if (end === 0) return noun.length === 1 ? TAILS.oneSyllable : TAILS.vowel;
  return end === 8 ? TAILS.rieul : TAILS.consonant;
}

/**
 * Whether the word ends after a noun that stands in `text` up to `end`, or only particles and forms of 이다 follow it there:
 * `오픈 소스를`, `LLM은`, but not `모델링` for 모델, nor `사과` for 사, since 와 would follow that. What is read aloud
 * otherwise than it is written (`LLM`, digits) may be followed by either form. Where it is in doubt the answer is no.
 * Source: 국립국어원, 한국어 어문 규범, 한글 맞춤법 제41항 and 표준국어대사전 (조사).
 */
export function endsAsNoun(text: string, noun: string, end: number): boolean {
  const tail = tailOf(noun);
  tail.lastIndex = end;
  return tail.test(text);
}
