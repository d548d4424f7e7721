import { describe, expect, it } from 'vitest';
import { hasTag, normalizeTags, splitTags } from '../../../shared/tags/tags.ts';

describe('tags', () => {
  it('keeps the first spelling of a tag that is typed twice', () => {
    expect(normalizeTags(['AI', ' ai ', 'Ai', '돈'])).toEqual(['AI', '돈']);
  });

  it('takes off number signs, spaces and empty ones', () => {
    expect(normalizeTags(['#돈', '  ', '##  공부   시간 ', '#'])).toEqual(['돈', '공부 시간']);
  });

  it('takes decomposed Hangul for the same tag', () => {
    const decomposed = '돈'.normalize('NFD');
    expect(normalizeTags(['돈', decomposed])).toEqual(['돈']);
    expect(hasTag(['돈'], decomposed)).toBe(true);
  });

  it('splits at number signs and lines as at commas, and leaves those within a word', () => {
    expect(splitTags('돈, 공부 #ai')).toEqual(['돈', '공부', 'ai']);
    expect(splitTags('#돈 #공부 시간\n＃AI\tC#')).toEqual(['돈', '공부 시간', 'AI', 'C#']);
  });

  it('splits at the commas of every keyboard', () => {
    expect(splitTags('돈, 공부，시간、 삶,')).toEqual(['돈', '공부', '시간', '삶']);
  });
});
