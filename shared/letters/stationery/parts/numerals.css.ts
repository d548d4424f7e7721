import { nameNumerals, numeralsCss } from '../../numerals/numerals-css.ts';

/** Lists that have their own numerals. */
export const NUMERALS = `${numeralsCss((each) => `.letter-numerals-${nameNumerals(each)}`)}
.letter [class$="-brackets"] { padding-left: 2.2em; }`;
