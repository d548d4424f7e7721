import type { Range } from './age.ts';
import type { AgeShape } from './age-shape.ts';
import type { AgeWords } from './age-words.ts';

const WORDS = 'no one two three four five six seven eight nine ten'.split(' ');

const spell = (number: number) => WORDS[number] ?? String(number);

function spellRange({ min, max }: Range): string {
  return min === max ? spell(max) : `${spell(min)} or ${spell(max)}`;
}

function countRange(range: Range, one: string, many: string): string {
  return range.max === 1 && range.min === 1 ? `one ${one}` : `${spellRange(range)} ${many}`;
}

function phraseLife(name: string, shape: AgeShape, time: string): string | undefined {
  switch (shape.kind) {
    case 'years':
      return `in the ${time} when ${name} was ${spellRange(shape.years)}`;
    case 'months':
      return `in the ${time} when ${name} was ${countRange(shape.months, 'month', 'months')} old`;
    case 'newborn':
      return `in the ${time} when ${name} was newborn`;
    case 'first-birthday':
      return `in the ${time} around ${name}’s first birthday`;
    case 'not-yet':
      return `in the ${time} when ${name} was not yet ${spell(shape.years)}`;
    default:
      return undefined;
  }
}

function phraseBefore(name: string, shape: AgeShape): string {
  switch (shape.kind) {
    case 'years-before': {
      const { years } = shape;
      if (years.max === 1) return `the year before ${name} was born`;
      return `${countRange(years, 'year', 'years')} before ${name} was born`;
    }
    case 'months-before': {
      const { min, max } = shape.months;
      if (max === 0) return `just before ${name} was born`;
      if (min === 0)
        return `about ${countRange({ min: max, max }, 'month', 'months')} before ${name} was born`;
      return `${countRange(shape.months, 'month', 'months')} before ${name} was born`;
    }
    case 'around-birth':
      return `in the ${shape.unit} ${name} was born`;
    default:
      return '';
  }
}

function labelLife(name: string, shape: AgeShape): string | undefined {
  switch (shape.kind) {
    case 'years':
      return `${name} at ${spellRange(shape.years)}`;
    case 'months':
      return `${name} at ${countRange(shape.months, 'month', 'months')}`;
    case 'newborn':
      return `${name} newborn`;
    case 'first-birthday':
      return `${name} at about one`;
    case 'not-yet':
      return `${name} not yet ${spell(shape.years)}`;
    default:
      return undefined;
  }
}

export const englishAgeWords: AgeWords = {
  phrase: (name, shape, season) =>
    phraseLife(name, shape, season ?? 'year') ?? phraseBefore(name, shape),
  label: (name, shape) => labelLife(name, shape) ?? phraseBefore(name, shape),
};
