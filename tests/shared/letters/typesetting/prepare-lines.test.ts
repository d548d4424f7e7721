import { describe, expect, it } from 'vitest';
import type { LetterModel } from '../../../../shared/letters/letter-model.ts';
import { plainTextOf } from '../../../../shared/letters/plain-text-of.ts';
import { writeStationeryCss } from '../../../../shared/letters/stationery/write-stationery-css.ts';
import { findHyphens } from '../../../../shared/letters/typesetting/hyphenate-word.ts';
import { JOINED_SPACE, WORD_JOINER } from '../../../../shared/letters/typesetting/join-words.ts';
import { prepareLines } from '../../../../shared/letters/typesetting/prepare-lines.ts';
import { writeHtml } from '../../../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../../../shared/letters/writers/write-text.ts';
import { makeDraft, makeModel } from '../support/make-letter.ts';
import { type LooseEntry, makeNotebook, makePage } from '../support/make-pages.ts';

const SENTENCE = 'the children of the philosophical beekeeper were beautiful and it was not';

function makeLetter(entries: readonly LooseEntry[], fields: Parameters<typeof makeDraft>[0] = {}) {
  const page = makePage(2, 'Philosophical children', entries);
  const notebook = makeNotebook('English', 'notes', [page]);
  return makeModel({ letter: makeDraft(fields), notebook, pages: [page], parent: {} });
}

const setHtml = (model: LetterModel) =>
  writeHtml(prepareLines(model)).replace(/ (lang="en"|class="letter-long")|\u{2060}/gu, '');
const show = (html: string) => html.replaceAll('\u{AD}', '·');
/** The words of one note in the HTML of a letter, with a dot for each soft hyphen. */
function setNote(text: string, fields: Parameters<typeof makeDraft>[0] = {}): string {
  const html = show(setHtml(makeLetter([{ kind: 'note', text }], fields)));
  return /letter-item">\n(.*?)\n<\/div>/s.exec(html)?.[1]?.replace(/<\/?p>/g, '') ?? '';
}

describe('hyphenation', () => {
  it.each([
    ['children', 'chil-dren'],
    ['philosophical', 'philo-soph-i-cal'],
    ['reformation', 'ref-or-ma-tion'],
    ['table', 'table'],
    ['obligatory', 'oblig-a-tory'],
    ['analysis', 'analy-sis'],
    ['steady', 'steady'],
    ['against', 'against'],
  ])('of %s leaves two letters and takes three at least', (word, divided) => {
    const places = [0, ...findHyphens(word), word.length];
    const parts = places.slice(1).map((end, at) => word.slice(places[at], end));
    expect(parts.join('-')).toBe(divided);
  });

  it('is in English paragraphs, also of a Korean letter', () => {
    const set = 'the chil·dren of the philo·soph·i·cal bee·keeper were beau·ti·ful and it was not';
    expect(setNote(SENTENCE)).toBe(set);
    expect(setNote(SENTENCE, { language: 'en' })).toBe(set);
  });

  it.each([
    [
      'names',
      'the Constantinople of the philosopher Wittgenstein and to the',
      /Constantinople.*Wittgenstein/,
    ],
    [
      'compounds',
      'the well-understood of the and that beautiful-sounding is it',
      /well-understood.*beautiful-sounding/,
    ],
    [
      'contractions',
      "the children's of the and that shouldn't've is it",
      /children’s.*shouldn’t’ve/,
    ],
    [
      'code',
      'the `philosophical` of the and that **beau**tiful is it',
      /<code>philosophical<\/code>.*<strong>beau<\/strong>ti·ful/,
    ],
    [
      'addresses',
      'the https://philosophical.com/beautiful of the and a children@beautiful.org is it',
      /philosophical.com\/beautiful.*children@beautiful.org/,
    ],
    [
      'files',
      'the philosophical.txt of the and to /beautiful/children is it',
      /philosophical\.txt.*\/beautiful\/children/,
    ],
    ['a last word', 'the end of it was to be beautiful.', /beautiful\.$/],
    [
      'words in Korean',
      '나는 philosophical 이라는 말을 beautiful 하다고 했다',
      /philosophical.*beautiful/,
    ],
    [
      'German',
      'die Kinder waren wunderbar und philosophische Gespräche wurden geführt',
      /philosophische/,
    ],
    [
      'French',
      'les enfants étaient magnifiques dans la philosophie merveilleuse',
      /magnifiques.*merveilleuse/,
    ],
    ['soft hyphens of the parent', 'the phi\u{AD}losophical of the and to it', /phi·losophical/],
  ])('is not in %s', (_what, text, whole) => {
    expect(setNote(text)).toMatch(whole);
  });

  it('is not in headings, titles, captions and terms', () => {
    const html = show(
      setHtml(
        makeLetter(
          [
            { kind: 'note', text: `# ${SENTENCE}` },
            { kind: 'definition', term: SENTENCE, otherNames: [SENTENCE], meaning: 'it' },
            { kind: 'event', date: '2023', text: 'it', actor: SENTENCE, source: SENTENCE },
            { kind: 'quote', text: 'it', location: SENTENCE, favourite: false },
          ],
          { salutation: SENTENCE, signature: SENTENCE },
        ),
      ),
    );
    expect(html).not.toContain('·soph');
  });

  it('is in quotes, translations, reasons, lists, events and meanings', () => {
    const html = show(
      setHtml(
        makeLetter([
          { kind: 'quote', text: SENTENCE, translation: SENTENCE, why: SENTENCE, favourite: false },
          { kind: 'note', text: `- ${SENTENCE}\n\n> ${SENTENCE}` },
          { kind: 'event', date: '2023', text: SENTENCE, note: SENTENCE },
          { kind: 'definition', term: 'it', otherNames: [], meaning: SENTENCE },
        ]),
      ),
    );
    expect(html.match(/philo·soph·i·cal/g)).toHaveLength(8);
  });

  it('is not where a hand wrote, nor where a child learns to read', () => {
    for (const stationery of ['handwriting', 'large'] as const) {
      expect(setNote(SENTENCE, { stationery })).toBe(SENTENCE);
    }
  });

  it('is left to the browser in a file, which knows what is English', () => {
    const model = makeLetter([{ kind: 'note', text: `${SENTENCE}\n\n아이들은 아름다웠다.` }]);
    const html = writeHtml(model);
    expect(html).toContain(`<p lang="en">${SENTENCE}</p>\n<p>아이들`);
    expect(html + writeText(model) + writeMarkdown(model)).not.toContain('\u{AD}');
    const [english, plain] = [model, { ...model, stationery: 'large' as const }].map((each) =>
      writeStationeryCss(each),
    );
    expect(english).toContain(':lang(en) { hyphens: auto;');
    expect(plain).toContain(':lang(en) { hyphens: manual; }');
  });

  it('tells Korean paragraphs of an English letter', () => {
    const model = makeLetter([{ kind: 'note', text: '아이들은 아름다웠다.' }], { language: 'en' });
    expect(writeHtml(model)).toContain('<p lang="ko">아이들');
  });

  it.each([
    ['go—now and so — no', 'go⁀—now and so_— no'],
    ['“—아니”, 끝 ― 또――다시', '“⁀—아니”, 끝_― 또⁀――다시'],
    ['2026년 11월에 12킬로미터', '2026⁀년 11⁀월에 12⁀킬로미터'],
    ['5 km, 3 kg의, 20 %가 50% of 7 men', '5_km, 3_kg의, 20_%가 50⁀% of 7 men'],
    ['3 권을 해·달·별, 2 글', '3_권을 해⁀·달⁀·별, 2 글'],
    ['https://a.b/2026년—a', 'https://a.b/2026년—a'],
  ])('keeps dashes and what is counted with the word before: %s', (text, joined) => {
    const { opening } = prepareLines(makeLetter([], { opening: text, stationery: 'book' }));
    const [first] = opening;
    const words = first?.kind === 'paragraph' ? plainTextOf(first.content) : '';
    expect(words.replaceAll(WORD_JOINER, '⁀').replaceAll(JOINED_SPACE, '_')).toBe(joined);
  });

  it('has nothing to keep between syllables where words stay whole', () => {
    expect(setNote('2026년 11월에')).toBe('2026년 11월에');
    expect(setNote('2026년', { stationery: 'book' })).toBe('2026년');
    const book = makeLetter([{ kind: 'note', text: '2026년' }], { stationery: 'book' });
    expect(writeHtml(prepareLines(book))).toContain(`2026${WORD_JOINER}년`);
  });

  it('has nothing to prepare where each letter has a square', () => {
    const model = makeLetter([{ kind: 'note', text: SENTENCE }], { stationery: 'squares' });
    expect(prepareLines(model)).toBe(model);
  });
});
