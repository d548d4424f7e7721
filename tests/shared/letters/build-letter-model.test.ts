import { describe, expect, it } from 'vitest';
import { buildLetterModel } from '../../../shared/letters/build-letter-model.ts';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import { makeDraft, makeModel } from './support/make-letter.ts';
import { idOf, makeNotebook, makePage } from './support/make-pages.ts';

const topic = makePage(2, 'LLM 역사', [
  { kind: 'event', date: '2023-03-14', text: 'GPT-4' },
  { kind: 'event', date: '2023-03', text: 'Claude', note: '  ' },
  { kind: 'note', text: '사이에 둔 메모' },
  { kind: 'event', date: '2020', text: 'GPT-3', note: '가중치는 공개되지 않았다.' },
]);
const notebook = makeNotebook('인공지능의 역사', 'notes', [topic]);
const parent = { name: '김민수', calledAs: '아빠' };

/** Plain words as the letter has them. */
const say = (text: string) => [{ kind: 'paragraph', content: [{ kind: 'text', text }] }];

function build(fields: Parameters<typeof makeDraft>[0] = {}, more = {}): LetterModel {
  return makeModel({ letter: makeDraft(fields), notebook, pages: [topic], parent, ...more });
}

describe('buildLetterModel', () => {
  it('greets, signs and dates the letter in its language', () => {
    expect(build()).toMatchObject({
      salutation: '휀아,',
      signature: '아빠가',
      date: '2026년 11월 24일',
      edtfDate: '2026-11-24',
      title: '휀에게 보내는 편지 · 인공지능의 역사',
      author: '김민수',
    });
    expect(build({ to: 'Emma', language: 'en' })).toMatchObject({
      salutation: 'Dear Emma,',
      signature: '아빠',
      date: 'November 24, 2026',
      title: 'A letter to Emma · 인공지능의 역사',
    });
  });

  it('keeps what the parent set by hand', () => {
    const model = build({ salutation: '내 별 휀에게', signature: '너의 아빠' });
    expect(model).toMatchObject({ salutation: '내 별 휀에게', signature: '너의 아빠' });
    expect(build({ salutation: '', signature: '' })).toMatchObject({
      salutation: '',
      signature: '',
    });
  });

  it('calls the child as the parent does, while the letter is to that child', () => {
    const child = { id: idOf(8), name: '휀', calledAs: '우리 강아지' };
    const toChild = (name: string, children = [child]) =>
      build({}, { letter: { ...makeDraft(), to: { childId: child.id, name } }, children });
    expect(toChild('휀').salutation).toBe('우리 강아지야,');
    expect(toChild('지우').salutation).toBe('지우야,');
    expect(toChild('휀', []).salutation).toBe('휀아,');
    expect(build({}, { children: [child] }).salutation).toBe('휀아,');
  });

  it('calls and names each of several', () => {
    const children = [{ id: idOf(8), name: '김휀', calledAs: '우리 휀' }];
    const alsoTo = [{ name: '지우(8살)' }, { childId: idOf(8), name: '김휀' }];
    expect(build({ alsoTo }, { children })).toMatchObject({
      salutation: '휀아, 지우야, 우리 휀아,',
      title: '휀, 지우, 우리 휀에게 보내는 편지 · 인공지능의 역사',
    });
    expect(build({ alsoTo: [{ name: '지우' }] }).title).toBe(
      '휀과 지우에게 보내는 편지 · 인공지능의 역사',
    );
    expect(build({ to: 'Emma', alsoTo: [{ name: 'Leo' }], language: 'en' })).toMatchObject({
      salutation: 'Dear Emma and Leo,',
      title: 'A letter to Emma and Leo · 인공지능의 역사',
    });
  });

  it('is signed with nothing where nothing is known', () => {
    expect(build({}, { parent: {} })).toMatchObject({ signature: '', author: '' });
  });

  it('puts events that follow each other on one line of time, in the order of the page', () => {
    expect(build().sections[0]?.items).toEqual([
      {
        kind: 'timeline',
        events: [
          { date: '2023년 3월 14일', edtf: '2023-03-14', text: say('GPT-4'), note: undefined },
          { date: '2023년 3월', edtf: '2023-03', text: say('Claude'), note: undefined },
        ],
      },
      expect.objectContaining({ kind: 'prose' }),
      {
        kind: 'timeline',
        events: [
          {
            date: '2020년',
            edtf: '2020',
            text: say('GPT-3'),
            note: say('가중치는 공개되지 않았다.'),
          },
        ],
      },
    ]);
  });

  it('puts the headings of an entry right below its page, with no level left out', () => {
    const page = makePage(3, '쪽', [
      { kind: 'note', text: '## 가\n\n#### 나\n\n> ###### 다\n\n## 라' },
      { kind: 'note', text: '# 마\n\n## 바' },
    ]);
    const [section] = build(
      {},
      { notebook: makeNotebook('공책', 'notes', [page]), pages: [page] },
    ).sections;
    expect(
      JSON.stringify(section?.items)
        .match(/"level":\d/g)
        ?.map((each) => each.at(-1)),
    ).toEqual(['1', '2', '3', '1', '1', '2']);
  });

  it('refuses a letter of nothing, but not one of its own words', () => {
    const nothing = { selection: { excluded: [1, 2, 3, 4].map((n) => idOf(2000 + n)) } };
    const make = (fields: object) =>
      buildLetterModel({
        letter: makeDraft({ ...nothing, ...fields }),
        notebook,
        pages: [topic],
        parent,
      });
    const refused = { ok: false, error: { code: 'nothing-selected' } };
    expect(make({})).toEqual(refused);
    expect(make({ opening: ' \n ', closing: '\n', postscript: ' ' })).toEqual(refused);
    expect(make({ opening: '잘 지내니?' })).toMatchObject({ ok: true, value: { sections: [] } });
    expect(make({ closing: '안녕.' }).ok).toBe(true);
    expect(make({ postscript: '하나 더.' }).ok).toBe(true);
  });

  it('tells of a book what is known, in the language of the letter', () => {
    const page = makePage(3, '어린 왕자', [{ kind: 'note', text: '글' }], {
      book: {
        title: '어린 왕자',
        originalTitle: 'Le Petit Prince',
        authors: ['Antoine de Saint-Exupéry'],
        language: 'fr',
      },
      readings: [
        { id: idOf(91), status: 'finished', startedOn: '2026-01-03', finishedOn: '2026-01-17' },
        { id: idOf(92), status: 'finished', startedOn: '2020-05', finishedOn: '2020-06-01' },
        { id: idOf(93), status: 'stopped', startedOn: '2019-02-03' },
        { id: idOf(94), status: 'reading' },
        { id: idOf(95), status: 'want' },
      ],
    });
    const books = makeNotebook('책', 'reading', [page]);
    const details = (language: 'ko' | 'en') =>
      makeModel({ letter: makeDraft({ language }), notebook: books, pages: [page], parent })
        .sections[0]?.details;
    expect(details('ko')).toEqual([
      'Antoine de Saint-Exupéry · 원제 Le Petit Prince · 프랑스어',
      '2026년 1월 3일 – 2026년 1월 17일, 14일',
      '2020년 5월 – 2020년 6월 1일',
      '2019년 2월 3일부터 읽음 · 읽다가 그만둠',
      '읽는 중',
    ]);
    expect(details('en')).toEqual([
      'Antoine de Saint-Exupéry · originally Le Petit Prince · French',
      'January 3, 2026 – January 17, 2026, 14 days',
      'May 2020 – June 1, 2020',
      'Started February 3, 2019 · Stopped',
      'Still reading',
    ]);
  });
});
