import fc from 'fast-check';
import type { Definition } from '../../../../shared/entries/entry-schema.ts';
import type { LetterSources } from '../../../../shared/letters/build-letter-model.ts';
import type { LetterModel } from '../../../../shared/letters/letter-model.ts';
import { anyString } from './any-string.ts';
import { makeDraft, makeModel } from './make-letter.ts';
import { idOf, type LooseEntry, makeNotebook, makePage } from './make-pages.ts';

/** Pieces that mean something to HTML, XML, Markdown, Word or a file system, and words to stand between them. */
const PIECES = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=x>',
    '</p>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
  ],
  ...[
    '</style>',
    '<b',
    'href="x"',
    '"',
    "'",
    '&',
    '&amp;',
    '&lt;',
    '&#60;',
    '&#x3c;',
    '&copy',
    ';',
  ],
  ...['*', '**', '***', '_', '__', '~', '~~', '`', '``', '```', '\\', '|', '!', '[', ']', '(', ')'],
  ...[
    '![그림](x.png)',
    '[a](javascript:x)',
    '](',
    '[a]: http://x.y',
    '[a]',
    '<http://x.y>',
    '[^1]:',
  ],
  ...[
    '# ',
    '#',
    '## ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '2) ',
    '> ',
    '---',
    '===',
    '***',
    '    ',
    '\t',
    ':---|',
  ],
  ...[
    '① ',
    '②',
    '③ ',
    '가. ',
    '나. ',
    '다. ',
    '(1) ',
    '(2)',
    '1)',
    '2)',
    'i. ',
    'ii. ',
    'A. ',
    'B. ',
  ],
  ...['\n① ', '\n② ', '\n  가. ', '\n  나. ', '\n(1)', '\n (2)', '\n   '],
  ...[
    'http://a.b/c?d=e&f;',
    '[링크](http://a.b/(c)_d?e=1&f=2)',
    'www.a.b',
    'a@b.c',
    'mailto:a@b.c',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  \n',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\v',
    '\f',
    '\u0007',
    '\u0085',
  ],
  ...[
    '휀',
    '은',
    '책',
    '(漢字)',
    '“',
    '”',
    '。',
    'a',
    'Z9',
    '1',
    '👩‍👧',
    'é',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ufffe',
  ],
];

const hostile = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, anyString(4)), {
    minLength: 1,
    maxLength: 14,
  })
  .map((pieces) => pieces.join(''));

/** Text of any lines that says something: a letter or a number is in it, as in all a parent writes. */
const text = fc.tuple(hostile, hostile).map(([before, after]) => `${before}글${after}`);
const optional = fc.option(text, { nil: undefined });
const line = text.map((value) => value.slice(0, 400));
const date = fc.constantFrom('2023', '2023-03', '2023-03-14');

const entry: fc.Arbitrary<LooseEntry> = fc.oneof(
  fc.record({
    kind: fc.constant('quote' as const),
    text,
    location: fc.option(line, { nil: undefined }),
    translation: optional,
    why: optional,
    favourite: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('reflection' as const), text }),
  fc.record({ kind: fc.constant('note' as const), text }),
  fc.record({
    kind: fc.constant('event' as const),
    date,
    text,
    note: optional,
    actor: fc.option(line, { nil: undefined }),
    source: fc.option(line, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('definition' as const),
    term: line,
    otherNames: fc.array(line, { maxLength: 2 }),
    meaning: text,
  }),
);

const WORDS = ['글', '책', '휀', '은', '링크', 'a', 'Z9', 'é', '👩‍👧'];

/** Definitions of words that are in the letters, with hostile names and meanings. */
const definition = fc
  .record({
    term: fc.constantFrom(...WORDS),
    otherNames: fc.array(line, { maxLength: 1 }),
    meaning: text,
  })
  .map((fields): LooseEntry => ({ kind: 'definition', ...fields }));

function makeDefinitions(entries: readonly LooseEntry[]): Definition[] {
  const { entries: kept } = makePage(3, 'words', entries);
  return kept.filter((entry) => entry.kind === 'definition');
}

const sources: fc.Arbitrary<LetterSources> = fc
  .record({
    language: fc.constantFrom('ko' as const, 'en' as const),
    entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
    lines: fc.array(line, { minLength: 8, maxLength: 8 }),
    texts: fc.array(text, { minLength: 3, maxLength: 3 }),
    definitions: fc.array(definition, { minLength: 1, maxLength: 3 }),
  })
  .map(({ language, entries, lines, texts, definitions }) => {
    const [to = '', title = '', notebookTitle = '', author = '', edition = '', ...more] = lines;
    const [salutation = '', signature = '', calledAs = ''] = more;
    const [opening = '', closing = '', postscript = ''] = texts;
    const page = makePage(2, title, entries, {
      book: { title, authors: [author], edition, originalTitle: author },
      readings: [{ id: idOf(90), status: 'finished', finishedOn: '2019' }],
    });
    const written = { cover: true, language, opening, closing, postscript, salutation, signature };
    const letter = makeDraft({ to, alsoTo: [{ name: author }], ...written });
    const notebook = makeNotebook(notebookTitle, 'reading', [page]);
    const parent = { name: author, calledAs };
    return { letter, notebook, pages: [page], parent, definitions: makeDefinitions(definitions) };
  });

/** Letters with hostile text in every field that a parent can write in. */
export const hostileLetter: fc.Arbitrary<LetterModel> = sources.map(makeModel);

/** The same with footnotes, also of hostile text. */
export const hostileFootnotes: fc.Arbitrary<LetterModel> = sources.map((each) =>
  makeModel({ ...each, letter: { ...each.letter, footnotes: true } }),
);

/** The name of a picture that `SAMPLE_PICTURES` has. */
const PICTURE = `${'a'.repeat(64)}.jpg`;

/** Pictures with hostile captions: in a note, and of an event with hostile words. */
function addPictures(each: LetterSources, caption: string): LetterSources {
  const alt = caption.replace(/\s+/g, ' ').replace(/[\\[\]`<]/g, '\\$&');
  const { entries } = makePage(4, 'pictures', [
    { kind: 'note', text: `![${alt}](attachments/${PICTURE})` },
    { kind: 'event', date: '2023', text: caption, picture: PICTURE, source: caption.slice(0, 99) },
  ]);
  const pages = each.pages.map((page) => ({ ...page, entries: [...page.entries, ...entries] }));
  return { ...each, pages };
}

/** The same with footnotes and pictures: everything that a letter can have. */
export const hostilePictured: fc.Arbitrary<LetterModel> = fc
  .tuple(sources, text)
  .map(([each, caption]) =>
    makeModel({
      ...addPictures(each, caption),
      letter: { ...each.letter, footnotes: true, drawTimelines: true },
    }),
  );
