import { josa } from 'es-hangul';

export type Particle = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로' | '이라/라';

/**
 * Signs at the end of a name that are read as a syllable with a final consonant: digits, as a number ends with them, and the
 * Latin letters that are surely heard as one at the end of a word.
 */
const READ_AS: Readonly<Record<string, string>> = {
  0: '영',
  1: '일',
  3: '삼',
  6: '육',
  7: '칠',
  8: '팔',
  l: '엘',
  m: '엠',
  n: '엔',
};

/** Which form of a particle follows a name: by its last letter or digit, whatever signs stand behind that. */
export function pickParticle(name: string, particle: Particle): string {
  const last =
    name
      .normalize('NFC')
      .match(/[\p{L}\p{N}]/gu)
      ?.at(-1) ?? name;
  return josa.pick(READ_AS[last.toLowerCase()] ?? last, particle);
}

/** A name in quotation marks with the particle that follows it: `‘돈’을`. It goes by the name, not by the mark behind it. */
export function quoteKo(name: string, particle: Particle): string {
  return `‘${name}’${pickParticle(name, particle)}`;
}
