import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listLetterTags } from '../../../renderer/letters/letter-tags.ts';
import { arrangeTags } from '../../../renderer/tags/arrange-tags.ts';
import { suggestTags } from '../../../renderer/tags/suggest-tags.ts';
import { tagsInvolved } from '../../../renderer/tags/tags-involved.ts';
import { tagsMessages } from '../../../renderer/tags/tags-messages.ts';
import { TAG_COLOURS } from '../../../shared/tags/tag-colours.ts';

/** The most used first. */
const KNOWN = ['새 공부', '돈', '배움', '공부', '고양이 보기', 'AI', '도로'] as const;
const suggest = (typed: string, tags: readonly string[] = []) => suggestTags(typed, tags, KNOWN);

describe('tags that are offered', () => {
  it('are those that begin with what is typed, then those that hold it, each by use', () => {
    expect(suggest('공부')).toEqual(['공부', '새 공부']);
    expect(suggest('ai')).toEqual(['AI']);
    expect(suggest('#A')).toEqual(['AI']);
    expect(suggest('')).toEqual(KNOWN);
  });

  it('are found by a syllable that is not whole yet, and by one that will be taken apart', () => {
    expect(suggest('배ㅇ')).toEqual(['배움']);
    expect(suggest('도')).toEqual(['돈', '도로']);
    expect(suggest('돌')).toEqual(['도로']);
    expect(suggest('공')).toEqual(['공부', '고양이 보기', '새 공부']);
    expect(suggest('도'.normalize('NFD'))).toEqual(['돈', '도로']);
  });

  it('are found by first consonants, also those that an input method draws together', () => {
    expect(suggest('ㄷ')).toEqual(['돈', '도로']);
    expect(suggest('ㄱㅂ')).toEqual(['공부', '새 공부']);
    expect(suggest('ㄱㅇㅇㅂㄱ')).toEqual(['고양이 보기']);
    expect(suggestTags('ㄳ', [], ['가수', '각'])).toEqual(['가수']);
    // The last letter of 배움 is no first one.
    expect(suggest('ㅁ')).toEqual([]);
  });

  it('are none that are there already', () => {
    expect(suggest('공부', ['공부'])).toEqual(['새 공부']);
    expect(suggest('ai', ['Ai'])).toEqual([]);
  });
});

describe('the list of tags', () => {
  const tags = [
    { tag: '나눔', count: 1 },
    { tag: 'AI', count: 3 },
    { tag: '가족', count: 1 },
    { tag: 'élan', count: 2 },
    { tag: 'zebra', count: 2 },
    { tag: '3월', count: 1 },
    { tag: '10월', count: 1 },
  ];
  const names = (search: string, order: 'count' | 'name', locale = 'ko') =>
    arrangeTags(tags, { search, order, locale }).map(({ tag }) => tag);

  it('goes by use, or by the alphabet of the language', () => {
    expect(names('', 'count')).toEqual(['AI', 'élan', 'zebra', '3월', '10월', '가족', '나눔']);
    expect(names('', 'name')).toEqual(['3월', '10월', '가족', '나눔', 'AI', 'élan', 'zebra']);
    expect(names('', 'name', 'en')).toEqual(['3월', '10월', 'AI', 'élan', 'zebra', '가족', '나눔']);
  });

  it('is searched as the field for tags is', () => {
    expect(names('ㄱㅈ', 'name')).toEqual(['가족']);
    expect(names('월', 'count')).toEqual(['3월', '10월']);
    expect(names('없', 'count')).toEqual([]);
  });
});

describe('what is said of tags that become one', () => {
  it('has the particles of the names', () => {
    const { becomes, renamed } = tagsMessages.ko;
    expect(becomes(['돈', '재산'], 23, '돈')).toBe('‘돈’과 ‘재산’ 23곳이 ‘돈’이 됩니다.');
    expect(becomes(['공부', 'AI', '셋'], 4, '배우기')).toBe(
      '‘공부’, ‘AI’ 등 태그 3개 4곳이 ‘배우기’가 됩니다.',
    );
    expect(renamed('돈', '서울', 2)).toBe('‘돈’ 2곳을 ‘서울’로 바꾸었습니다.');
  });

  it('names the tag that has the new name already, and none twice', () => {
    expect(tagsInvolved(['돈'], '재산', ['돈', '재산'])).toEqual(['돈', '재산']);
    expect(tagsInvolved(['ai'], 'AI', ['ai'])).toEqual(['ai']);
    expect(tagsInvolved(['돈'], '새것', ['돈'])).toEqual(['돈']);
  });
});

it('a letter lists the tags in use, and those it chooses by that are on nothing any more', () => {
  expect(listLetterTags(['ai', '돈'], ['AI', '공부'])).toEqual([
    { tag: 'AI', isChosen: true, isInUse: true },
    { tag: '공부', isChosen: false, isInUse: true },
    { tag: '돈', isChosen: true, isInUse: false },
  ]);
});

describe('the colours of tags', () => {
  function channel(value: number): number {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }
  /** Relative luminance (WCAG 2.2). */
  function luminance(hex: string): number {
    const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16)));
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  }
  function contrast(a: string, b: string): number {
    const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
  }

  it('are read on all that they stand on, in every theme', async () => {
    const css = await readFile('renderer/styles/tokens.css', 'utf8');
    const themes = css.split(/^:root/m).slice(1);
    expect(themes.length).toBe(3);
    for (const theme of themes) {
      const tokens = new Map(
        [...theme.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
          name,
          hex,
        ]),
      );
      for (const colour of TAG_COLOURS) {
        for (const ground of ['paper', 'raised', 'hover', 'accent-wash']) {
          const [text, under] = [tokens.get(`tag-${colour}`), tokens.get(ground)];
          expect(contrast(text ?? '', under ?? ''), `${colour} on ${ground}`).toBeGreaterThan(4.5);
        }
      }
    }
  });
});
