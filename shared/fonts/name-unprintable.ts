import { listUnprintable } from './show-text.ts';

/** More are counted, not named. */
const MOST = 5;

/** Which characters of something cannot be printed. */
export type Unprintable = {
  /** The first of them, each with its number, which tells what may be seen nowhere: `ក (U+1780), …`. */
  readonly named: string;
  /** How many there are besides. */
  readonly more: number;
};

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${code})`;
}

/** Input: a letter's or a book's model. Output: the characters in it for which � is printed; undefined where there are none. */
export function nameUnprintable(model: object): Unprintable | undefined {
  const lost = listUnprintable([JSON.stringify(model)]);
  if (lost.length === 0) return undefined;
  const named = lost.slice(0, MOST).map(nameCharacter).join(', ');
  return { named, more: Math.max(0, lost.length - MOST) };
}
