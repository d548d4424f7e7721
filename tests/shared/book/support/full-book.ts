import type { BookModel, BookPart } from '../../../../shared/book/book-model.ts';
import type { LetterModel } from '../../../../shared/letters/letter-model.ts';
import { makePage } from '../../letters/support/make-pages.ts';
import { SAMPLE_LETTERS, SAMPLE_PICTURES } from '../../letters/support/sample-letters.ts';
import { squeeze, wordsOf } from '../../letters/support/words-of.ts';
import { makeBook, makeState } from './make-state.ts';

const at = (day: string) => ({ createdAt: `${day}T09:00:00.000Z` });

const PAGES = [
  makePage(
    2,
    'Rich Dad <Poor> Dad',
    [
      {
        kind: 'quote',
        text: '삼월의 말 & <b>',
        favourite: true,
        tags: ['돈'],
        ...at('2026-03-14'),
      },
      { kind: 'reflection', text: '오월의 생각', tags: ['AI', '돈'], ...at('2026-05-05') },
      { kind: 'event', date: '2026-05', text: '오월의 일', tags: ['돈'] },
      {
        kind: 'definition',
        term: '자산',
        otherNames: ['asset'],
        meaning: '주머니에 넣는 것',
        tags: ['돈'],
        ...at('2026-05-06'),
      },
    ],
    { book: { title: 'Rich Dad <Poor> Dad', authors: ['R. "K" & S.'] } },
  ),
];

function letterPart(number: number, name: string): BookPart {
  const letter = SAMPLE_LETTERS[name];
  if (letter === undefined) throw new Error(`no sample ${name}`);
  const { cover: _, ...own } = letter;
  return { kind: 'letter', id: `part-9${number}`, title: letter.title, details: [], letter: own };
}

/** A book of two months and letters, with pictures, footnotes, a dedication and an index. */
export function makeFullBook(): BookModel {
  const book = makeBook(makeState(PAGES), {
    title: '휀에게 · 2026년의 "기록" & <편지>',
    dedication: '*휀*에게.\n\n천천히 읽으렴.',
  });
  const [picture = ''] = SAMPLE_PICTURES.keys();
  const letters = {
    id: 'chapter-9',
    title: '편지',
    lead: ['한 해 동안 보낸 것'],
    parts: [
      ...['footnotes', 'footnotes', 'pictures', 'drawn', 'emma'].map((name, index) =>
        letterPart(index, name),
      ),
      { kind: 'picture' as const, id: 'part-99', name: picture, caption: '바다 & "파도"' },
    ],
  };
  return { ...book, author: '아빠 & 엄마', chapters: [...book.chapters, letters] };
}

const NOTHING: LetterModel = {
  ...(SAMPLE_LETTERS['one-quote'] as LetterModel),
  ...{ salutation: '', opening: [], sections: [], closing: [], signature: '', date: '' },
  ...{ postscript: [], footnotes: [] },
};

function wordsOfPart(part: BookPart): string[] {
  switch (part.kind) {
    case 'section':
      return wordsOf({ ...NOTHING, sections: [part.section] });
    case 'letter':
      return [squeeze(part.title), ...part.details.map(squeeze), ...wordsOf(part.letter)];
    case 'picture':
      return [squeeze(part.caption)];
  }
}

/** Everything that is read in the chapters of a book, in order, and then its tags. */
export function wordsOfBook({ chapters, index }: BookModel): string[] {
  return [
    ...chapters.flatMap(({ title, lead, parts }) => [
      squeeze(title),
      ...lead.map(squeeze),
      ...parts.flatMap(wordsOfPart),
    ]),
    ...index.flatMap(({ tags }) => tags.map(({ tag }) => squeeze(tag))),
  ];
}
