import { describe, expect, it } from 'vitest';
import { drawingsOf, nameDrawing } from '../../../shared/letters/drawings/draw-events.ts';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import type { LetterDraft } from '../../../shared/letters/letter-schema.ts';
import { writeDocx } from '../../../shared/letters/writers/write-docx.ts';
import { writeHtml, writeHtmlDocument } from '../../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../../shared/letters/writers/write-text.ts';
import { smallPicture } from '../pictures/make-pictures.ts';
import { SAMPLE_TIMELINES } from '../timeline/support/sample-timelines.ts';
import { expectGolden } from './support/golden.ts';
import { makeDraft, makeModel } from './support/make-letter.ts';
import { type LooseEntry, makeNotebook, makePage } from './support/make-pages.ts';
import { expectWellFormed, readZip } from './support/read-docx.ts';
import { SAMPLE_LETTERS } from './support/sample-letters.ts';

const toEvents = (lane: number): LooseEntry[] =>
  (SAMPLE_TIMELINES.lanes[lane]?.items ?? []).map(({ date, text }) => ({
    kind: 'event',
    date,
    text,
  }));

function makeLetter(fields: Partial<Omit<LetterDraft, 'selection' | 'to'>> = {}): LetterModel {
  const pages = [
    makePage(2, '개념', [
      { kind: 'definition', term: 'LLM', otherNames: [], meaning: '언어 모델' },
    ]),
    makePage(3, 'LLM 역사', [{ kind: 'note', text: '차례로 적어 보았어.' }, ...toEvents(0)]),
    makePage(4, '소스 공개', toEvents(1)),
    makePage(5, '하루', [{ kind: 'event', date: '2023', text: '하나뿐인 일' }]),
  ];
  return makeModel({
    letter: makeDraft({ drawTimelines: true, ...fields }),
    notebook: makeNotebook('인공지능의 역사', 'notes', pages),
    pages,
    parent: { calledAs: '아빠' },
  });
}

const kindsIn = ({ sections }: LetterModel) =>
  sections.map(({ heading, items }) => [heading, ...items.map(({ kind }) => kind)].join(' '));

describe('events drawn in a letter', () => {
  it('stand above each list of them, but for an event alone', () => {
    expect(kindsIn(makeLetter())).toEqual([
      '개념 definition',
      'LLM 역사 prose drawing timeline',
      '소스 공개 drawing timeline',
      '하루 timeline',
    ]);
  });

  it('are all in one drawing above the first year', () => {
    const model = makeLetter({ arrangement: 'years' });
    expect(kindsIn(model).slice(0, 3)).toEqual([
      '개념 definition',
      ' prose drawing',
      '2020년 timeline',
    ]);
    expect(model.sections[1]?.items[1]).toMatchObject({ events: { length: 17 } });
  });

  it('are drawn by themselves above the first year where no words lead to it', () => {
    const page = makePage(2, '소스 공개', toEvents(1));
    const model = makeModel({
      letter: makeDraft({ drawTimelines: true, arrangement: 'years' }),
      notebook: makeNotebook('역사', 'notes', [page]),
      pages: [page],
      parent: {},
    });
    expect(kindsIn(model)[0]).toBe(' drawing');
    const text = writeText(model);
    expect(text.startsWith('휀아,\n\n\n2020년\n')).toBe(true);
  });

  it('are not drawn where the parent does not want it', () => {
    const kinds = kindsIn(makeLetter({ drawTimelines: undefined })).join(' ');
    expect(kinds).not.toContain('drawing');
  });

  it('are pictures in a Word document, one below the other, with their name said', async () => {
    const { drawn = makeLetter() } = SAMPLE_LETTERS;
    const png = { kind: 'png', width: 830, height: 300, bytes: smallPicture('png') } as const;
    const pictures = new Map(drawingsOf(drawn).map((each) => [nameDrawing(each), png]));
    const parts = await readZip(await writeDocx(drawn, pictures));
    const xml = parts.get('word/document.xml') ?? '';
    expectWellFormed(xml);
    expect(xml.match(/<pic:pic/g)).toHaveLength(1);
    expectGolden('drawn-pictures.document.xml', `${xml.replace(/<w:(p|sectPr)[ >]/g, '\n$&')}\n`);
  });

  it('add no word to Markdown and text, and none to be read aloud in HTML', () => {
    const drawn = makeLetter({ arrangement: 'years' });
    const listed = makeLetter({ arrangement: 'years', drawTimelines: false });
    expect(writeMarkdown(drawn)).toBe(writeMarkdown(listed));
    expect(writeText(drawn)).toBe(writeText(listed));
    const html = writeHtml(drawn);
    const hidden =
      /<div class="letter-item letter-drawing" role="img" aria-label="[^"]+">.*?<\/div>\n/s;
    expect(html.replace(hidden, '')).toBe(writeHtml(listed));
    expect(html.match(/<svg/g)).toHaveLength(1);
    expect(html.match(/<svg[^>]* aria-hidden="true"/g)).toHaveLength(1);
  });

  it('are left out of a Word document that has no pictures of them', async () => {
    const drawn = await readZip(await writeDocx(makeLetter()));
    const listed = await readZip(await writeDocx(makeLetter({ drawTimelines: false })));
    expect(drawn.get('word/document.xml')).toBe(listed.get('word/document.xml'));
  });

  it.each([
    ['A4', 559],
    ['A5', 415],
    ['B5', 506],
    ['Letter', 558],
  ] as const)('are as wide as the column of %s', (paper, width) => {
    for (const drawing of drawingsOf(makeLetter({ paper }))) expect(drawing.width).toBe(width);
  });

  it('need nothing else, and bring no style of their own', () => {
    const html = writeHtmlDocument(makeLetter());
    expect(html).not.toMatch(/<script|<link|style="|@import|url\(/);
  });
});
