import { describe, expect, it } from 'vitest';
import { makeTimelinePicture } from '../../../shared/timeline/make-timeline-picture.ts';
import { SAMPLE_TIMELINES } from './support/sample-timelines.ts';

describe('the picture of a timeline', () => {
  it('is called as its lanes are, and tells what is in them', () => {
    const { picture, title } = makeTimelinePicture(SAMPLE_TIMELINES.family, {
      language: 'ko',
      theme: 'light',
    });
    expect(title).toBe('인공지능의 역사 · 휀의 생일 · 읽은 책');
    expect(picture.svg).toContain(
      '<desc id="desc">인공지능의 역사: 16가지, 2020년 6월 11일 – 2024년 2월 21일; 휀의 생일: 4가지, 2021년 4월 5일 – 2024년 4월 5일; 읽은 책: 4가지, 2023년 1월 3일 – 2024년 1월</desc>',
    );
    expect(picture.svg).toContain(`width="${picture.width}" height="${picture.height}"`);
  });

  it('has no place for a lane without items', () => {
    const lanes = [...SAMPLE_TIMELINES.none, ...SAMPLE_TIMELINES.one];
    const { picture, title } = makeTimelinePicture(lanes, { language: 'en', theme: 'dark' });
    expect(title).toBe('하루');
    expect(picture.svg).toContain('<desc id="desc">하루: 1 entry, March 14, 2023</desc>');
  });
});
