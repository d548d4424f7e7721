import fc from 'fast-check';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import { type Paper, paperSchema } from '../../../shared/letters/letter-schema.ts';
import type { StationeryName } from '../../../shared/letters/stationery/stationery-names.ts';
import { makeDraft, makeModel } from '../../shared/letters/support/make-letter.ts';
import { makeNotebook, makePage } from '../../shared/letters/support/make-pages.ts';
import type { PdfLine } from './pdf-lines.ts';

const KOREAN = [
  ...[
    '바다는',
    '"끝이 없어?"라고',
    "'길들인다'는",
    '(아빠는 글로)',
    '《모비 딕》에서',
    '「별」을',
    '그래서...',
  ],
  ...[
    '12킬로미터를',
    '3 kg의',
    '50 %가',
    '2026년 11월',
    '5 권',
    '할아버지',
    '— 그리고',
    '――다시――',
    '말했다.',
  ],
  ...[
    '"아니!"',
    '네,',
    '별·달·해',
    '(1998년)',
    '"(안녕)"',
    '“그래.”',
    '정말?!',
    '그만......',
    '둘째:',
    '書(서)',
  ],
];
const ENGLISH = [
  ...[
    'the',
    '"Where?"',
    '(perhaps)',
    'grandfather--who',
    'remembered,',
    "'always'",
    'so -- no',
    'beautiful',
  ],
  ...[
    'philosophical',
    'and',
    'of',
    '"(yes)"',
    '12 km',
    '50 %',
    'well-known',
    'wait...',
    'it is',
    'that',
    '[sic]',
  ],
];
/** Source: W3C, Requirements for Hangul Text Layout, line head and line end restrictions; cl1 to cl12. */
const NOT_FIRST = /^[)\]}〉》」』】〕”.,:;!?·…、。！？%℃—–―]/;
const NOT_LAST = /[([{〈《「『【〔‘“]$/;
const UNIT = /^(킬로미터|년|월|권|kg|km|%)/;

const words = (from: readonly string[]) =>
  fc
    .array(fc.constantFrom(...from), { minLength: 30, maxLength: 90 })
    .map((each) => each.join(' '));

/** Paragraphs of marks at which lines may not begin or end, on each paper. The same each time. */
export function makeHostileLetters(stationery: StationeryName): readonly LetterModel[] {
  const paragraphs = fc.sample(fc.oneof(words(KOREAN), words(ENGLISH)), { numRuns: 40, seed: 28 });
  // A mark must not stand at the start of a paragraph, where it may begin a line.
  const texts = paragraphs.map((text) => `바다 of ${text}`);
  return paperSchema.options.map((paper: Paper) => {
    const page = makePage(2, '줄', [
      { kind: 'note', text: texts.slice(0, 20).join('\n\n') },
      ...texts.slice(20).map((text) => ({ kind: 'quote' as const, text, favourite: false })),
    ]);
    const notebook = makeNotebook('공책', 'notes', [page]);
    const letter = makeDraft({ paper, stationery });
    return makeModel({ letter, notebook, pages: [page], parent: {} });
  });
}

/** The lines that begin or end as none may; empty where all is well. */
export function findLineFaults(lines: readonly PdfLine[]): string[] {
  return lines.flatMap(({ text }, at) => {
    const next = lines[at + 1]?.text ?? '';
    return [
      ...(NOT_FIRST.test(text) ? [`begins: ${text.slice(0, 20)}`] : []),
      ...(NOT_LAST.test(text) && text !== '“' ? [`ends: ${text.slice(-20)}`] : []),
      ...(/\d$/.test(text) && UNIT.test(next) ? [`parts: ${text.slice(-9)} / ${next}`] : []),
    ];
  });
}
