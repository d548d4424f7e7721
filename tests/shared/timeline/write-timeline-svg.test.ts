import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../../shared/timeline/draw-timeline.ts';
import {
  heightOfSvg,
  type SvgSettings,
  writeStripSvgs,
  writeTimelineSvg,
} from '../../../shared/timeline/write-timeline-svg.ts';
import { anyString } from '../letters/support/any-string.ts';
import { expectGolden } from '../letters/support/golden.ts';
import { expectWellFormed, unescapeXml } from '../letters/support/read-docx.ts';
import { SAMPLE_TIMELINES } from './support/sample-timelines.ts';

type Name = keyof typeof SAMPLE_TIMELINES;

const write = (name: Name, width: number, settings: Partial<SvgSettings> = {}) =>
  writeTimelineSvg(drawTimeline(SAMPLE_TIMELINES[name], { language: 'ko', width }), {
    theme: 'light',
    title: '인공지능의 역사',
    description: '사건 16개',
    ...settings,
  });

describe('the SVG of a timeline', () => {
  it.each([
    ['none', 680, 'light'],
    ['one', 680, 'light'],
    ['month', 680, 'sepia'],
    ['history', 680, 'light'],
    ['lanes', 680, 'sepia'],
    ['family', 900, 'dark'],
    ['many', 1200, 'light'],
  ] as const)('of %s is the same, %i pixels wide, %s', (name, width, theme) => {
    expectGolden(`${name}.svg`, write(name, width, { theme }), 'timelines');
  });

  it('is as strips for a letter', () => {
    const drawing = drawTimeline(SAMPLE_TIMELINES.history, { language: 'ko', width: 415 });
    expectGolden(
      'letter.html',
      `${writeStripSvgs(drawing, 'print')
        .map(({ svg }) => svg)
        .join('\n')}\n`,
      'timelines',
    );
  });

  it('stands for itself: it has a name, a description, a language, and fetches nothing', () => {
    const svg = write('history', 680);
    expect(svg).toContain('role="img" lang="ko" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">인공지능의 역사</title>');
    expect(svg).not.toMatch(/href|url\(|<image|<script|<style|@import/);
    expect(svg.match(/http/g)).toHaveLength(1);
  });

  it('is as high as is said', () => {
    const drawing = drawTimeline(SAMPLE_TIMELINES.lanes, { language: 'ko', width: 680 });
    expect(write('lanes', 680)).toContain(`height="${heightOfSvg(drawing)}"`);
  });

  it('has all of the words and both dates of what it shortens', () => {
    const svg = write('family', 900);
    expect(svg).toContain(
      '사람과 이야기하듯 인공지능에게 묻고 답을 들을 수 있게 된 날이야.</title>',
    );
    expect(svg).toContain('<title>2023년 3월 – 2023년 5월 2일 The Great Gatsby</title>');
  });

  it('is well-formed, and takes no word for markup', () => {
    const text = fc.oneof(anyString(30), fc.constantFrom('<script>', '"/><b x="', '&amp;', ']]>'));
    fc.assert(
      fc.property(text, text, text, (title, words, actor) => {
        const item = { id: 'a', kind: 'event', date: '2023-03', text: words, actor } as const;
        const lanes = ['one', 'two'].map((id) => ({ id, title, items: [item] }));
        const svg = writeTimelineSvg(drawTimeline(lanes, { language: 'en', width: 680 }), {
          theme: 'print',
          title,
          description: words,
        });
        expectWellFormed(svg);
        const tags = new Set(svg.match(/<[^\s/>]*/g));
        const ours = '<svg <title <desc <rect <text <tspan <g <path <circle <'.split(' ');
        expect([...tags].filter((tag) => !ours.includes(tag))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('says all of a hostile text to whoever points at it', () => {
    const words = `<b onclick="x">'굵게' & ]]></b>`;
    const item = { id: 'a', kind: 'event', date: '2023', text: words } as const;
    const drawing = drawTimeline([{ id: 'l', title: 'l', items: [item] }], {
      language: 'ko',
      width: 680,
    });
    const [strip] = writeStripSvgs(drawing, 'print');
    const [, hint = ''] = /<title>(.*?)<\/title>/.exec(strip?.svg ?? '') ?? [];
    expect(unescapeXml(hint)).toBe(`2023년 ${words}`);
  });
});
