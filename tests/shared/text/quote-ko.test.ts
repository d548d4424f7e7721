import { describe, expect, it } from 'vitest';
import { pickParticle, quoteKo } from '../../../shared/text/quote-ko.ts';

describe('the particle behind a name', () => {
  it('goes by the final consonant of the last syllable', () => {
    expect(pickParticle('돈', '을/를')).toBe('을');
    expect(pickParticle('재산', '와/과')).toBe('과');
    expect(pickParticle('나', '와/과')).toBe('와');
    expect(pickParticle('서울', '으로/로')).toBe('로');
    expect(pickParticle('부산', '으로/로')).toBe('으로');
    // Decomposed, as files of a Mac may have it.
    expect(pickParticle('돈'.normalize('NFD'), '은/는')).toBe('은');
  });

  it('goes by how the last digit is read', () => {
    const open = ['2', '4', '5', '9'];
    for (const digit of '0123456789') {
      expect(pickParticle(`198${digit}`, '은/는')).toBe(open.includes(digit) ? '는' : '은');
    }
    expect(pickParticle('2011', '으로/로')).toBe('로');
    expect(pickParticle('2013', '으로/로')).toBe('으로');
  });

  it('goes by the last consonant of a Latin word where that is surely heard', () => {
    expect(pickParticle('Animal Farm', '을/를')).toBe('을');
    expect(pickParticle('PYTHON', '을/를')).toBe('을');
    expect(pickParticle('Excel', '으로/로')).toBe('로');
    expect(pickParticle('Rich Dad Poor Dad', '을/를')).toBe('를');
    expect(pickParticle('AI', '이/가')).toBe('가');
  });

  it('passes over signs behind the name', () => {
    expect(pickParticle('돈이란?', '으로/로')).toBe('으로');
    expect(pickParticle('부자 아빠 가난한 아빠 (20주년판)', '을/를')).toBe('을');
    expect(pickParticle('!', '은/는')).toBe('는');
  });

  it('stands behind the quotation marks', () => {
    expect(quoteKo('돈', '을/를')).toBe('‘돈’을');
    expect(quoteKo('용기', '이/가')).toBe('‘용기’가');
  });
});
