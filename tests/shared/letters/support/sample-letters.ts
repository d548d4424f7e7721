import type { LetterModel } from '../../../../shared/letters/letter-model.ts';
import type { LetterPictures } from '../../../../shared/letters/letter-pictures.ts';
import { NUMERALS, writeMark } from '../../../../shared/letters/numerals/numerals.ts';
import type { Page } from '../../../../shared/pages/page-schema.ts';
import { smallPicture } from '../../pictures/make-pictures.ts';
import { makeDraft, makeModel } from './make-letter.ts';
import { idOf, makeNotebook, makePage } from './make-pages.ts';

const richDad: Page['book'] = {
  title: 'Rich Dad Poor Dad',
  authors: ['Robert T. Kiyosaki'],
  edition: '20주년 기념판',
  language: 'en',
};

function makeOneQuote(): LetterModel {
  const page = makePage(2, 'The Happy Prince', [
    { kind: 'quote', text: 'There is no Mystery so great as Misery.', favourite: true },
  ]);
  const notebook = makeNotebook('원서 읽기', 'reading', [page]);
  return makeModel({ letter: makeDraft(), notebook, pages: [page], parent: { calledAs: '아빠' } });
}

const REFLECTION = `책을 덮고 *오래* 생각했다. **부(富)**는 무엇일까?
줄을 바꿔 쓴 둘째 줄.

## 세 가지 생각

- 첫째, 배움은 ~~끝난다~~ 이어진다
- 둘째
  - 그 아래 생각
  - 하나 더

> 남의 말을 옮긴 글
>
> > 그 안의 글

[출판사](https://example.com/rich?a=1&b=2)와 [위험한 링크](javascript:alert(1)), <b>태그</b> 그리고 \`코드\`.

\`\`\`
한 줄
  두 줄
\`\`\`

***

![표지 그림](cover.png)`;

const NOTES = [
  `개발자에게:

1. 투명성
2. 미세 조정
3. 공동체`,
  `기업에게:

3. 내세우는 까닭: 지식을 나누고 더 빨리 나아감
4. 속뜻: 제 소스를 표준으로 만듦

   덧붙이는 문단`,
] as const;

function makeBookPage(): Page {
  return makePage(
    2,
    'Rich Dad Poor Dad',
    [
      {
        kind: 'quote',
        text: 'First line of the quote,\nsecond line.\n\nA second paragraph with 1 < 2 & "marks".',
        location: 'p. 42',
        translation: '인용의 첫 줄,\n둘째 줄.\n\n둘째 문단.',
        why: '네가 돈을 *두려워하지* 않았으면 해서.\n\n그리고 웃었으면 해서.',
        favourite: true,
        tags: ['돈'],
      },
      { kind: 'reflection', text: REFLECTION },
      { kind: 'quote', text: '“따옴표로 시작하는 말”', location: '위치 1203', favourite: false },
    ],
    {
      book: richDad,
      readings: [
        { id: idOf(91), status: 'finished', startedOn: '2026-01-03', finishedOn: '2026-01-17' },
        { id: idOf(92), status: 'finished', finishedOn: '2019' },
        { id: idOf(93), status: 'finished' },
        { id: idOf(94), status: 'reading', startedOn: '2026-11' },
        { id: idOf(95), status: 'want' },
      ],
    },
  );
}

function makeTopicPage(): Page {
  return makePage(3, 'LLM 역사', [
    { kind: 'note', text: NOTES[0] },
    { kind: 'note', text: NOTES[1] },
    { kind: 'event', date: '2023-03', text: 'Claude (Anthropic)' },
    {
      kind: 'event',
      date: '2024-02-13',
      text: 'ChatGPT Plus\n한 달에 20달러',
      note: '실제로는 2023년 2월에 나왔다.',
    },
    { kind: 'event', date: '2022', text: 'ChatGPT' },
    {
      kind: 'definition',
      term: '거대언어모델',
      otherNames: ['LLM', '초거대언어모델'],
      meaning:
        '아주 많은 글을 읽고 다음 낱말을 맞히도록 배운 **프로그램**.\n\n1. 배운다\n2. 답한다',
    },
    { kind: 'definition', term: '오픈 소스', otherNames: [], meaning: '누구나 볼 수 있는 소스.' },
  ]);
}

function makeSampler(): LetterModel {
  const pages = [makeBookPage(), makeTopicPage()];
  const notebook = makeNotebook('원서 읽기', 'reading', pages);
  const letter = makeDraft({
    to: '김지우(8살)',
    opening: '오늘은 네게 읽은 것을 들려주고 싶구나.\n천천히 읽으렴.\n\n# 첫머리',
    closing: '늘 **사랑한다**.',
    postscript: '다음 편지는 봄에.\n\n- 꽃 이야기\n- 새 이야기',
    paper: 'A5',
  });
  return makeModel({ letter, notebook, pages, parent: { name: '김민수', calledAs: '아빠' } });
}

function makeEmma(): LetterModel {
  const page = makePage(
    2,
    '부자 아빠 가난한 아빠',
    [
      {
        kind: 'quote',
        text: '가난한 사람들은 돈을 위해 일한다.',
        translation: 'The poor work for money.',
        location: 'ch. 1',
        why: 'Because you asked me once why I work late.',
        favourite: false,
      },
      { kind: 'event', date: '2023-03', text: 'Claude (Anthropic)', note: 'The day is not known.' },
      { kind: 'definition', term: 'asset', otherNames: ['자산'], meaning: 'What feeds you.' },
    ],
    {
      book: {
        title: '부자 아빠 가난한 아빠',
        originalTitle: 'Rich Dad Poor Dad',
        authors: ['Robert T. Kiyosaki', 'Sharon L. Lechter'],
        language: 'ko',
      },
      readings: [
        { id: idOf(91), status: 'finished', startedOn: '2026-01-03', finishedOn: '2026-01-17' },
        { id: idOf(92), status: 'finished', startedOn: '2026-02-01', finishedOn: '2026-02-01' },
        { id: idOf(93), status: 'stopped', startedOn: '2018' },
      ],
    },
  );
  const notebook = makeNotebook('Books of 2026', 'reading', [page]);
  const letter = makeDraft({
    to: 'Emma',
    language: 'en',
    opening: 'I finished a book today.',
    closing: 'With all my love,',
    postscript: 'The cat says hello.',
    paper: 'Letter',
  });
  return makeModel({ letter, notebook, pages: [page], parent: { calledAs: 'Dad' } });
}

function makeLinked(): LetterModel {
  const [term, gone] = [`entries/${idOf(2001)}`, `pages/${idOf(99)}`];
  const page = makePage(2, 'LLM의 역사', [
    {
      kind: 'definition',
      term: '대규모 언어 모델',
      otherNames: ['LLM'],
      meaning: `[[옛 이름]](pages/${idOf(2)})에 나온다.`,
    },
    {
      kind: 'note',
      text: `## [[언어 모델]](${term})이란

**[[언어 모델]](${term})**은 [이 주제](pages/${idOf(2)})의 주인공이고, *[[별 \\*\\* \\[1\\]]](${gone})*은 지웠다.

- [그 \`말\`](${term})`,
    },
  ]);
  const notebook = makeNotebook('인공지능의 역사', 'notes', [page]);
  const titles = new Map([
    [idOf(2), page.title],
    [idOf(2001), '대규모 언어 모델'],
  ]);
  return makeModel({
    letter: makeDraft({ opening: `[[옛 이름]](pages/${idOf(2)})를 보낸다.` }),
    notebook,
    pages: [page],
    parent: { calledAs: '아빠' },
    titleOf: ({ id }) => titles.get(id),
  });
}

const [SEA, PLAIN, OLD, LOST] = ['a', 'b', 'c', 'd'].map((each) => each.repeat(64));

function makeHistory(language: 'ko' | 'en'): LetterModel {
  const page = makePage(3, 'LLM 역사', [
    {
      kind: 'event',
      date: '2022-11-30',
      text: 'ChatGPT 공개',
      actor: 'OpenAI',
      source: 'https://openai.com/index/chatgpt/?a=1&b=(2)',
      picture: `${SEA}.jpg`,
      note: '닷새 만에 백만 명이 써 보았다.',
    },
    {
      kind: 'event',
      date: '2023',
      text: '첫 소식',
      source: '한겨레 <1면>',
      picture: `${LOST}.png`,
    },
    { kind: 'event', date: '2023-03', text: 'Claude', actor: '*Anthropic* & 벗들' },
    { kind: 'event', date: '2024', text: '위험한 곳', source: 'javascript:alert(1)' },
  ]);
  const notebook = makeNotebook('인공지능의 역사', 'notes', [page]);
  const letter = makeDraft({ language });
  return makeModel({ letter, notebook, pages: [page], parent: { calledAs: '아빠' } });
}

function makePictured(): LetterModel {
  const text = `바다에 갔다. ![등대 앞의 "휀" & 아빠](attachments/${SEA}.jpg) 바람이 불었다.

- ![](attachments/${PLAIN}.png)

> ![오래된 그림](attachments/${OLD}.webp)

![없어진 그림](attachments/${LOST}.png)

![](attachments/${LOST}.png)`;
  const page = makePage(2, '여름', [{ kind: 'reflection', text }]);
  const notebook = makeNotebook('여행', 'notes', [page]);
  const letter = makeDraft({ opening: `![표지](attachments/${PLAIN}.png)`, postscript: '또 보자' });
  return makeModel({ letter, notebook, pages: [page], parent: { calledAs: '아빠' } });
}

/** Topics and a book, arranged by years. */
function makeYears(): LetterModel {
  const words = makePage(2, '개념', [
    { kind: 'note', text: '낱말부터 알아 두자.' },
    { kind: 'definition', term: '오픈 소스', otherNames: [], meaning: '누구나 볼 수 있는 소스.' },
    { kind: 'event', date: '1998', text: '오픈 소스라는 말이 생겼다.' },
  ]);
  const products = makePage(3, 'LLM 역사', [
    { kind: 'note', text: '며칠인지 모르는 것은 모르는 대로 두었다.' },
    { kind: 'event', date: '2023-03-14', text: 'GPT-4' },
    { kind: 'note', text: '사이에 둔 말' },
    { kind: 'event', date: '2023-03', text: 'Claude' },
    { kind: 'event', date: '2022-11-30', text: 'ChatGPT' },
    { kind: 'note', text: '아빠가 본 것을 남겨 둔다.' },
  ]);
  const book = makePage(
    4,
    'Rich Dad Poor Dad',
    [
      { kind: 'quote', text: 'The poor work for money.', favourite: false },
      { kind: 'event', date: '2023', text: '아빠가 다시 읽은 해', note: '두 번째였다.' },
      { kind: 'event', date: '1997', text: '책이 나왔다.', source: '한국어판 머리말' },
    ],
    { book: richDad },
  );
  const pages = [products, words, book];
  const notebook = makeNotebook('인공지능의 역사', 'notes', pages);
  const letter = makeDraft({ arrangement: 'years', opening: '해마다 있었던 일이야.' });
  return makeModel({ letter, notebook, pages, parent: { calledAs: '아빠' } });
}

/** Events drawn above their list, on small paper; one by itself, which is not. */
function makeDrawn(): LetterModel {
  const history = makePage(2, 'LLM 역사', [
    { kind: 'event', date: '2022-11-30', text: 'ChatGPT가 나왔다.', actor: 'OpenAI' },
    { kind: 'event', date: '2023', text: '**모두**가 쓰기 시작한 해' },
    { kind: 'event', date: '2023-03', text: 'Claude가 나왔다.', note: '3월 14일이었다.' },
  ]);
  const alone = makePage(3, '그 밖의 일', [{ kind: 'event', date: '2024', text: '하나뿐인 일' }]);
  const pages = [history, alone];
  const notebook = makeNotebook('인공지능의 역사', 'notes', pages);
  const letter = makeDraft({ drawTimelines: true, paper: 'A5' });
  return makeModel({ letter, notebook, pages, parent: { calledAs: '아빠' } });
}

/** Words that are defined in the letter's own notebook, in another, and in the letter itself. */
function makeFootnoted(): LetterModel {
  const words = makePage(4, '낱말', [
    {
      kind: 'definition',
      term: '대규모 언어 모델',
      otherNames: ['LLM'],
      meaning:
        '다음에 올 말을 맞히는 **프로그램**.\n\n1. 배운다\n2. 답한다 ([자세히](https://example.com/llm))',
    },
    { kind: 'definition', term: '가중치', otherNames: [], meaning: '모델이 배운 숫자들.' },
    { kind: 'definition', term: 'API', otherNames: ['에이피아이'], meaning: '빌려 쓰는 길.' },
  ]);
  const page = makePage(2, 'LLM 역사', [
    { kind: 'definition', term: '오픈 소스', otherNames: [], meaning: '소스와 가중치를 여는 일.' },
    { kind: 'event', date: '2023-03', text: '**Claude**, LLM이 나왔다.', note: 'API로만 썼다.' },
    {
      kind: 'quote',
      text: 'LLM은 글을 쓴다.',
      why: '에이피아이가 무엇인지 물었지?',
      favourite: false,
    },
    {
      kind: 'note',
      text: '## 가중치와 API\n\n`API`와 [API](https://example.com)는 두고, 오픈소스인 **대규모 언어 모델**은 또 나온다.',
    },
  ]);
  const definitions = words.entries.filter((entry) => entry.kind === 'definition');
  const notebook = makeNotebook('인공지능의 역사', 'notes', [page, words]);
  const letter = makeDraft({
    footnotes: true,
    opening: '오픈 소스 이야기란다.',
    postscript: '가중치는 숫자야.',
    selection: { pageIds: [page.id] },
  });
  const pages = [page, words];
  return makeModel({ letter, notebook, pages, parent: { calledAs: '아빠' }, definitions });
}

/** The pictures of the letter `pictures`, but for one that is not there. */
export const SAMPLE_PICTURES: LetterPictures = new Map([
  [`${SEA}.jpg`, { kind: 'jpg', width: 2000, height: 1500, bytes: smallPicture('jpeg') }],
  [`${PLAIN}.png`, { kind: 'png', width: 12, height: 8, bytes: smallPicture('png') }],
  [`${OLD}.webp`, { kind: 'webp', width: 12, height: 8, bytes: smallPicture('webp') }],
]);

const OUTLINE = `개발자에게:
① 투명성
② **미세 조정**(fine-tuning)
   둘째 줄

   둘째 문단
③ 공동체

1. 첫째
  가. 하나
    1) 더 안으로
    2) 또
  나. 둘
2. 둘째
   ㉠ 하나
   ㉡ 둘

빠진 번호:
① 하나
③ 셋
⑤ 다섯

A. Smith said.

> (가) 남의 말
> (나) 또`;

/** Two items of each kind of numerals, and more circled numbers than there are. */
const EVERY_KIND = [
  ...NUMERALS.map((each) => `${writeMark(each, 1)} 첫째\n${writeMark(each, 2)} 둘째`),
  Array.from({ length: 52 }, (_, at) => `${writeMark('①', at + 1)} ${at + 1}번`).join('\n'),
].join('\n\n---\n\n');

function makeNumbered(): LetterModel {
  const page = makePage(2, '번호', [
    { kind: 'note', text: OUTLINE },
    { kind: 'reflection', text: EVERY_KIND },
    { kind: 'quote', text: '① 옮긴 말\n② 또', favourite: true },
  ]);
  const notebook = makeNotebook('생각', 'notes', [page]);
  const letter = makeDraft({ opening: '가. 하나\n나. 둘', postscript: '③ 셋' });
  return makeModel({ letter, notebook, pages: [page], parent: { calledAs: '아빠' } });
}

/** To two children and a friend of theirs, whose name is not Hangul. */
function makeSiblings(): LetterModel {
  const page = makePage(2, 'Momo', [{ kind: 'quote', text: 'Zeit ist Leben.', favourite: true }]);
  const notebook = makeNotebook('함께 읽기', 'reading', [page]);
  const alsoTo = [{ childId: idOf(8), name: '김지우' }, { name: 'Emma' }];
  const letter = makeDraft({ alsoTo, opening: '너희에게 한 문장을 보낸다.' });
  return makeModel({ letter, notebook, pages: [page], parent: { calledAs: '아빠' } });
}

/** A cover that says when to open, without and with several to open it. */
function makeToOpenLater(language: LetterModel['language']): LetterModel {
  const page = makePage(2, 'Momo', [{ kind: 'quote', text: 'Zeit ist Leben.', favourite: true }]);
  const notebook = makeNotebook('함께 읽기', 'reading', [page]);
  const letter = makeDraft(
    language === 'ko'
      ? { openWhen: { kind: 'age', age: 15 }, paper: 'A5' }
      : {
          language,
          to: 'Hwen',
          alsoTo: [{ name: 'Jiu' }],
          openWhen: { kind: 'date', date: '2036-05-05' },
        },
  );
  return makeModel({ letter, notebook, pages: [page], parent: { calledAs: '아빠' } });
}

/** In the order of the hand: two pages that come twice, one of them a book, and an entry that is new since. */
function makeByHand(): LetterModel {
  const pages = [makeBookPage(), makeTopicPage()];
  const notebook = makeNotebook('원서 읽기', 'reading', pages);
  const order = [3003, 3005, 2001, 3001, 3006, 2003, 999].map(idOf);
  const letter = makeDraft({ order, arrangement: 'years' });
  return makeModel({ letter, notebook, pages, parent: { calledAs: '아빠' } });
}

/** The letters that the golden files are made from, by the files' name. */
export const SAMPLE_LETTERS: Readonly<Record<string, LetterModel>> = {
  'one-quote': makeOneQuote(),
  sampler: makeSampler(),
  emma: makeEmma(),
  pictures: makePictured(),
  links: makeLinked(),
  history: makeHistory('ko'),
  'history-en': makeHistory('en'),
  footnotes: makeFootnoted(),
  years: makeYears(),
  numerals: makeNumbered(),
  drawn: makeDrawn(),
  siblings: makeSiblings(),
  'by-hand': makeByHand(),
  'open-when': makeToOpenLater('ko'),
  'open-when-en': makeToOpenLater('en'),
};
