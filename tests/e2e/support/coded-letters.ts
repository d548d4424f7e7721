import fc from 'fast-check';
import type { Definition } from '../../../shared/entries/entry-schema.ts';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import type { Paper } from '../../../shared/letters/letter-schema.ts';
import {
  type StationeryName,
  stationerySchema,
} from '../../../shared/letters/stationery/stationery-names.ts';
import { makeDraft, makeModel } from '../../shared/letters/support/make-letter.ts';
import {
  type LooseEntry,
  makeNotebook,
  makePage,
} from '../../shared/letters/support/make-pages.ts';

/**
 * Letters whose every word says what it is of: `바다Q3` is a word of the fourth quote. O opening, H heading, Q quote, S its
 * source, T its translation, W why, N note, L list, I lead to a list, E event, F footnote, C closing, G signature, P
 * postscript.
 */
const KOREAN = [
  '바다',
  '이야기',
  '할아버지',
  '밤마다',
  '별',
  '걸었다',
  '그리고',
  '책을',
  '펼치면',
  '네',
];
const ENGLISH = [
  'ocean',
  'the',
  'grandfather',
  'of',
  'stories',
  'at',
  'night',
  'remembering',
  'and',
];

type Shape = {
  readonly quotes: readonly (readonly [number, number, number, boolean])[];
  readonly notes: readonly (readonly [number, number, number])[];
  readonly opening: number;
  readonly closing: number;
  readonly postscript: number;
  readonly isEnglish: boolean;
  readonly paper: Paper;
  readonly stationery: StationeryName;
};

function makeWriter(isEnglish: boolean) {
  const counts: Record<string, number> = {};
  return (kind: string, length: number): string => {
    const number = counts[kind] ?? 0;
    counts[kind] = number + 1;
    const words = isEnglish ? ENGLISH : KOREAN;
    const all = Array.from(
      { length },
      (_, at) => `${words[(at * 7 + number) % words.length]}${kind}${number}`,
    );
    return all.join(' ');
  };
}

function makeEntries(shape: Shape): readonly (readonly LooseEntry[])[] {
  const write = makeWriter(shape.isEnglish);
  const quotes = shape.quotes.map(
    ([text, translation, why, hasSource]): LooseEntry => ({
      kind: 'quote',
      text: write('Q', text),
      ...(hasSource && { location: write('S', 2) }),
      ...(translation > 0 && { translation: write('T', translation) }),
      ...(why > 0 && { why: write('W', why) }),
      favourite: false,
    }),
  );
  const notes = shape.notes.map(
    ([first, second, items]): LooseEntry => ({
      kind: 'note',
      text: [
        `## ${write('H', 3)}`,
        write('N', first),
        `### ${write('H', 2)}`,
        write('N', second),
        ...(items > 0 ? [write('I', 2)] : []),
        Array.from({ length: items }, (_, at) => `${at + 1}. ${write('L', 14)}`).join('\n'),
      ].join('\n\n'),
    }),
  );
  const event: LooseEntry = { kind: 'event', date: '2023', text: write('E', 20) };
  const half = Math.ceil(quotes.length / 2);
  return [
    [...quotes.slice(0, half), ...notes.slice(0, 1), event],
    [...notes.slice(1), ...quotes.slice(half)],
  ];
}

function makeDefinitions(): Definition[] {
  const write = makeWriter(false);
  const words = Array.from(
    { length: 4 },
    (_, at): LooseEntry => ({
      kind: 'definition',
      term: `낱말${'가나다라'.charAt(at)}`,
      otherNames: [],
      meaning: write('F', 30),
    }),
  );
  const { entries } = makePage(9, '낱말', words);
  return entries.filter((entry) => entry.kind === 'definition');
}

function makeLetter(shape: Shape): LetterModel {
  const write = makeWriter(shape.isEnglish);
  const pages = makeEntries(shape).map((entries, at) =>
    makePage(at + 2, `제목H9${at} 제목H9${at}`, entries),
  );
  const notebook = makeNotebook('공책', 'notes', pages);
  const letter = makeDraft({
    opening: `낱말가 낱말나 낱말다 낱말라 ${write('O', shape.opening)}`,
    // Chromium parts a long one from what follows where it began on the page before.
    closing: write('C', shape.stationery === 'large' ? 30 : shape.closing),
    signature: '아빠가G0',
    postscript: write('P', shape.postscript),
    paper: shape.paper,
    stationery: shape.stationery,
    footnotes: true,
  });
  return makeModel({ letter, notebook, pages, parent: {}, definitions: makeDefinitions() });
}

const length = (min: number, max: number) => fc.integer({ min, max });
const shape: fc.Arbitrary<Shape> = fc.record({
  quotes: fc.array(
    fc.tuple(length(4, 220), fc.oneof(fc.constant(0), length(8, 120)), length(0, 60), fc.boolean()),
    { minLength: 2, maxLength: 7 },
  ),
  notes: fc.array(fc.tuple(length(10, 200), length(10, 120), length(0, 4)), {
    minLength: 1,
    maxLength: 3,
  }),
  opening: length(5, 200),
  closing: length(12, 70),
  postscript: length(3, 80),
  isEnglish: fc.boolean(),
  paper: fc.constantFrom('A5' as const, 'A4' as const),
  stationery: fc.constantFrom(...stationerySchema.options),
});

/** The same `count` letters each time. */
export function makeCodedLetters(count: number, seed: number): readonly LetterModel[] {
  return fc.sample(shape, { numRuns: count, seed }).map(makeLetter);
}
