import { makeStarterState } from '../../../../data/starter.ts';
import { composeLetter } from '../../../../main/letters/compose-letter.ts';
import type { LetterModel } from '../../../../shared/letters/letter-model.ts';
import { must } from '../../support/must.ts';
import { makeDraft, makeModel } from './make-letter.ts';
import { idOf, makeNotebook, makePage } from './make-pages.ts';
import { makeScripts } from './script-letter.ts';

/** The starter notebook of that title as its letter to 휀, with everything that a letter can have. */
function makeStarter(title: string): LetterModel {
  let count = 0;
  const newId = () => {
    count += 1;
    return idOf(count);
  };
  const state = makeStarterState({ now: new Date(2026, 10, 24, 12), newId, run: 'starter0' });
  const notebook = [...state.notebooks.values()].find((each) => each.title === title);
  if (notebook === undefined) throw new Error(title);
  const hasEvents = title === '인공지능의 역사';
  const letter = makeDraft({
    selection: { notebookId: notebook.id },
    footnotes: true,
    drawTimelines: hasEvents,
    arrangement: hasEvents ? 'years' : 'pages',
    openWhen: { kind: 'age', age: 15 },
    opening: '휀아, 아빠가 모아 둔 것을 보낸다.',
    closing: '늘 곁에 있을게.',
    postscript: '다음에 또 쓸게.',
  });
  return must(composeLetter(state, [], letter));
}

/** English words of a Korean father's shelf, none of them Hangul. */
function makeEnglish(): LetterModel {
  const page = makePage(
    2,
    'The Happy Prince',
    [
      {
        kind: 'quote',
        text: '"There is no Mystery so great as Misery," said the Prince—and he meant it.',
        location: 'p. 12',
        why: "Because you asked me why I'm kind to the sparrows.",
        favourite: true,
        tags: ['kindness'],
      },
      {
        kind: 'reflection',
        text: 'It was an unconditionally well-read evening.\n\n1. First\n2. Second\n\n> A thought of mine',
      },
      { kind: 'event', date: '1888-05', text: 'The book came out.', actor: 'Oscar Wilde' },
      { kind: 'definition', term: 'mystery', otherNames: ['riddle'], meaning: 'What we keep.' },
    ],
    { book: { title: 'The Happy Prince', authors: ['Oscar Wilde'], language: 'en' } },
  );
  const notebook = makeNotebook('Evenings', 'reading', [page]);
  const letter = makeDraft({
    to: 'Grace',
    language: 'en',
    paper: 'Letter',
    opening: "I've kept these for you.",
    closing: 'With love,',
    signature: 'Dad',
    postscript: 'See you soon.',
  });
  return makeModel({ letter, notebook, pages: [page], parent: { name: 'John', calledAs: 'Dad' } });
}

/** Three hundred quotes of fifteen books, every third with its translation. */
function makeManyQuotes(): LetterModel {
  const pages = Array.from({ length: 15 }, (_, book) =>
    makePage(
      10 + book,
      `책 ${book + 1} · Book ${book + 1}`,
      Array.from({ length: 20 }, (_, at) => ({
        kind: 'quote' as const,
        text: `Sentence ${book * 20 + at + 1}: a book must be the axe for the frozen sea within us.`,
        location: `p. ${at * 7 + 1}`,
        favourite: at % 5 === 0,
        ...(at % 3 === 0 && {
          translation: `문장 ${book * 20 + at + 1}: 책은 얼어붙은 바다를 깨는 도끼여야 한다.`,
        }),
      })),
    ),
  );
  const notebook = makeNotebook('삼백 문장', 'reading', pages);
  const letter = makeDraft({ opening: '삼백 문장을 골랐다.' });
  return makeModel({ letter, notebook, pages, parent: { calledAs: '아빠' } });
}

const PARAGRAPH =
  '오늘은 비가 왔다. 네가 잠든 뒤에 책을 폈다. The rain kept on, and so did I. 한 장을 읽고 오래 생각했다.';

/** Two thousand paragraphs in forty notes: about as long as a year's journal. */
function makeManyParagraphs(): LetterModel {
  const pages = Array.from({ length: 40 }, (_, part) => {
    const numbers = Array.from({ length: 50 }, (_, at) => part * 50 + at + 1);
    const text = numbers.map((number) => `${number}번째 문단. ${PARAGRAPH}`).join('\n\n');
    return makePage(100 + part, `${part + 1}째 주`, [{ kind: 'reflection', text }]);
  });
  const notebook = makeNotebook('한 해의 일기', 'notes', pages);
  const letter = makeDraft({ arrangement: 'pages', paper: 'A5' });
  return makeModel({ letter, notebook, pages, parent: { calledAs: '아빠' } });
}

/** Letters besides the samples that every format is read back from. */
export const MORE_LETTERS: Readonly<Record<string, LetterModel>> = {
  'starter-history': makeStarter('인공지능의 역사'),
  'starter-reading': makeStarter('원서 읽기'),
  english: makeEnglish(),
  scripts: makeScripts(),
};

/** Letters so long that only their beginning and a sum of the rest are kept. */
export const LONG_LETTERS: Readonly<Record<string, LetterModel>> = {
  'quotes-300': makeManyQuotes(),
  'paragraphs-2000': makeManyParagraphs(),
};
