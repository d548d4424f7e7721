import type { AgeShape } from './age-shape.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A language's sentences about a child's age. `name`: what the child is called by. */
export type AgeWords = {
  /** `휀이가 여섯 살이던 봄`; without a season the year is meant. */
  readonly phrase: (name: string, shape: AgeShape, season: Season | undefined) => string;
  /** `휀 여섯 살`: one of several in a row. */
  readonly label: (name: string, shape: AgeShape) => string;
};
