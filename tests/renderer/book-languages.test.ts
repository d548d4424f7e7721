import { describe, expect, it } from 'vitest';
import {
  guessLanguage,
  nameLanguage,
  splitAuthors,
} from '../../renderer/notebooks/book-languages.ts';

describe('a new book', () => {
  it('is taken to be in the language that its title’s letters tell', () => {
    expect(guessLanguage('어린 왕자')).toBe('ko');
    expect(guessLanguage('Charlotte’s Web')).toBe('en');
    expect(guessLanguage('ノルウェイの森')).toBe('ja');
    expect(guessLanguage('Émile')).toBeUndefined();
    expect(guessLanguage('1984')).toBeUndefined();
    expect(guessLanguage('')).toBeUndefined();
  });

  it('may have several authors', () => {
    expect(splitAuthors('Robert T. Kiyosaki, Sharon Lechter ;')).toEqual([
      'Robert T. Kiyosaki',
      'Sharon Lechter',
    ]);
    expect(splitAuthors(' , ')).toEqual([]);
  });

  it('is in a language that has a name in both', () => {
    expect(nameLanguage('en', 'ko')).toBe('영어');
    expect(nameLanguage('ko', 'en')).toBe('Korean');
  });
});
