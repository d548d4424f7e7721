import { describe, expect, it } from 'vitest';
import { dayOfAge } from '../../../../shared/children/day-of-age.ts';
import { openWhenSchema } from '../../../../shared/letters/cover/open-when.ts';
import { tellOpenWhen } from '../../../../shared/letters/cover/tell-open-when.ts';
import { paperSchema } from '../../../../shared/letters/letter-schema.ts';
import { layOutSheet } from '../../../../shared/letters/stationery/find-stationery.ts';
import { stationerySchema } from '../../../../shared/letters/stationery/stationery-names.ts';
import { writeStationeryCss } from '../../../../shared/letters/stationery/write-stationery-css.ts';
import { makeDraft, makeModel } from '../support/make-letter.ts';
import { makeNotebook } from '../support/make-pages.ts';

const notebook = makeNotebook('공책', 'reading', []);

function coverOf(fields: Parameters<typeof makeDraft>[0]) {
  const letter = makeDraft({ opening: '안녕.', ...fields });
  return makeModel({ letter, notebook, pages: [], parent: { calledAs: '아빠' } }).cover;
}

describe('when a letter is to be opened', () => {
  it.each([
    [1, '네가 한 살이 되면', 'When you are one'],
    [7, '네가 일곱 살이 되면', 'When you are seven'],
    [10, '네가 열 살이 되면', 'When you are ten'],
    [12, '네가 열둘이 되면', 'When you are twelve'],
    [13, '네가 열셋이 되면', 'When you are thirteen'],
    [15, '네가 열다섯이 되면', 'When you are fifteen'],
    [20, '네가 스물이 되면', 'When you are twenty'],
    [21, '네가 스물하나가 되면', 'When you are twenty-one'],
    [40, '네가 마흔이 되면', 'When you are forty'],
    [100, '네가 백 살이 되면', 'When you are one hundred'],
  ])('at the age of %i is said as a parent says it', (age, korean, english) => {
    expect(tellOpenWhen({ kind: 'age', age }, 'ko', false)).toBe(korean);
    expect(tellOpenWhen({ kind: 'age', age }, 'en', false)).toBe(english);
  });

  it('is an age of each where there are several', () => {
    expect(tellOpenWhen({ kind: 'age', age: 15 }, 'ko', true)).toBe('각자 열다섯이 되면');
    expect(tellOpenWhen({ kind: 'age', age: 15 }, 'en', true)).toBe('When each of you is fifteen');
  });

  it.each([
    ['2036-05-05', '2036년 5월 5일에', 'On May 5, 2036'],
    ['2036-05', '2036년 5월에', 'In May 2036'],
    ['2036', '2036년에', 'In 2036'],
  ])('on %s is said as exactly as it is known', (date, korean, english) => {
    expect(tellOpenWhen({ kind: 'date', date }, 'ko', false)).toBe(korean);
    expect(tellOpenWhen({ kind: 'date', date }, 'en', true)).toBe(english);
  });

  it('is told of every age that can be kept, and of no other', () => {
    for (let age = 1; age <= 100; age += 1) {
      expect(openWhenSchema.safeParse({ kind: 'age', age }).success).toBe(true);
      expect(tellOpenWhen({ kind: 'age', age }, 'ko', false)).toMatch(
        /^네가 [가-힣 ]+[이가] 되면$/,
      );
      expect(tellOpenWhen({ kind: 'age', age }, 'en', false)).toMatch(/^When you are [a-z -]+$/);
    }
    for (const age of [0, 101, 1.5, -1]) {
      expect(openWhenSchema.safeParse({ kind: 'age', age }).success).toBe(false);
    }
  });
});

describe('the cover', () => {
  it('is there where it is asked for, or where the letter is to be opened later', () => {
    expect(coverOf({})).toBeUndefined();
    expect(coverOf({ cover: false })).toBeUndefined();
    const plain = {
      to: '휀에게',
      from: '아빠가',
      date: '2026년 11월 24일',
      edtfDate: '2026-11-24',
    };
    expect(coverOf({ cover: true })).toEqual(plain);
    const openWhen = { kind: 'age', age: 15 } as const;
    expect(coverOf({ openWhen })).toEqual({ ...plain, openWhen: '네가 열다섯이 되면' });
  });

  it('names all whom it is for, as they are called', () => {
    const alsoTo = [{ name: '김지우(8살)' }];
    const openWhen = { kind: 'age', age: 20 } as const;
    expect(coverOf({ alsoTo, openWhen })).toMatchObject({
      to: '휀과 지우에게',
      openWhen: '각자 스물이 되면',
    });
    expect(
      coverOf({ to: 'Hwen', alsoTo: [{ name: 'Jiu' }], cover: true, language: 'en' }),
    ).toMatchObject({ to: 'To Hwen and Jiu' });
  });

  it.each(stationerySchema.options)('is a page by itself on every paper of %s', (stationery) => {
    for (const paper of paperSchema.options) {
      const { height, marginBlock } = layOutSheet({ paper, stationery });
      const css = writeStationeryCss({ paper, stationery });
      const [, least] = /\.letter-cover \{[^}]*min-height: ([\d.]+)mm/.exec(css) ?? [];
      expect(Number(least)).toBeLessThan(height - 2 * marginBlock);
      expect(css).toMatch(/\.letter-cover \{[^}]*break-after: page/);
    }
  });
});

describe('the day on which an age is reached', () => {
  it.each([
    ['2021-05-05', 15, '2036-05-05'],
    ['2021-05', 15, '2036-05'],
    ['2021', 15, '2036'],
    ['2020-02-29', 15, '2035-03-01'],
    ['2020-02-29', 16, '2036-02-29'],
    ['9950', 100, undefined],
  ])('of a child born %s at %i is %s', (birthday, age, day) => {
    expect(dayOfAge(birthday, age)).toBe(day);
  });
});
