import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../shared/entries/entry-schema.ts';
import { addFootnotes } from '../../../shared/letters/footnotes/add-footnotes.ts';
import { orderDefinitions } from '../../../shared/letters/footnotes/order-definitions.ts';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import { picturesOf } from '../../../shared/letters/letter-pictures.ts';
import { writeText } from '../../../shared/letters/writers/write-text.ts';
import { hostileLetter } from './support/hostile-text.ts';
import { makeDraft, makeModel } from './support/make-letter.ts';
import { type LooseEntry, makeNotebook, makePage } from './support/make-pages.ts';
import { wordsOf } from './support/words-of.ts';

function define(term: string, otherNames: string[] = [], meaning = `${term}의 뜻`): LooseEntry {
  return { kind: 'definition', term, otherNames, meaning };
}

function definitionsOf(entries: readonly LooseEntry[]): Definition[] {
  const { entries: kept } = makePage(9, '낱말', entries);
  return kept.filter((entry) => entry.kind === 'definition');
}

type Fields = Parameters<typeof makeDraft>[0];

function write(entries: readonly LooseEntry[], words: readonly LooseEntry[], fields: Fields = {}) {
  const page = makePage(2, 'AI의 역사', entries);
  return makeModel({
    letter: makeDraft({ footnotes: true, ...fields }),
    notebook: makeNotebook('공책', 'notes', [page]),
    pages: [page],
    parent: {},
    definitions: definitionsOf(words),
  });
}

const termsOf = ({ footnotes }: LetterModel) => footnotes.map(({ term }) => term);

describe('footnotes', () => {
  it('are numbered as the letter is read, each term once', () => {
    const model = write(
      [{ kind: 'note', text: '토큰과 가중치, 또 토큰' }],
      [define('가중치'), define('토큰'), define('베타'), define('학습')],
      { opening: '학습이란다.', closing: '가중치!', postscript: '베타야.' },
    );
    expect(termsOf(model)).toEqual(['학습', '토큰', '가중치', '베타']);
    expect(writeText(model).match(/.{2}\[\d\]/g)).toEqual(
      ['학습[1]', '토큰[2]', '가중치[3]', '베타[4]'].map((mark) => mark.slice(-5)),
    );
  });

  it('are none where they are not asked for', () => {
    const entries: LooseEntry[] = [{ kind: 'note', text: '토큰' }];
    expect(write(entries, [define('토큰')], { footnotes: false }).footnotes).toEqual([]);
    expect(write(entries, [define('토큰')], { footnotes: undefined }).footnotes).toEqual([]);
  });

  it('leave a term alone that the letter itself defines, by any of its names', () => {
    const held = define('대규모 언어 모델', ['LLM']);
    const other = define('거대 모델', ['LLM']);
    const model = write(
      [held, { kind: 'note', text: '대규모 언어 모델, LLM, 거대 모델' }],
      [held, other],
    );
    expect(model.footnotes).toEqual([]);
  });

  it('explain two definitions of one name by the first of them', () => {
    const model = write(
      [{ kind: 'note', text: '거대 모델은 LLM이다.' }],
      [define('대규모 언어 모델', ['LLM'], '첫째'), define('거대 모델', ['llm'], '둘째')],
    );
    expect(model.footnotes).toEqual([
      expect.objectContaining({ term: '대규모 언어 모델', otherNames: ['LLM'] }),
    ]);
    expect(writeText(model)).toContain('거대 모델[1]은 LLM이다.');
  });

  it('do not explain what an author says, a heading, a link, code or an address', () => {
    const model = write(
      [
        { kind: 'quote', text: '토큰', translation: '토큰', favourite: false },
        {
          kind: 'reflection',
          text: '# 토큰\n\n`토큰` [토큰](https://a.b) https://a.b/토큰\n\n> 토큰\n\n```\n토큰\n```',
        },
      ],
      [define('토큰')],
    );
    expect(model.footnotes).toEqual([]);
  });

  it('find a term under marks, across them, in lists and in a meaning', () => {
    const model = write(
      [
        { kind: 'note', text: '- **미세** 조정을\n- *가중치*는' },
        define('베타', [], '토큰을 쓴다'),
        { kind: 'note', text: '인공**지능**' },
      ],
      [define('미세 조정'), define('가중치'), define('토큰'), define('지능')],
    );
    expect(termsOf(model)).toEqual(['미세 조정', '가중치', '토큰']);
  });

  it('have the pictures of their meanings', () => {
    const name = `${'a'.repeat(64)}.png`;
    const words = [define('토큰', [], `![그림](attachments/${name})`)];
    expect(picturesOf(write([{ kind: 'note', text: '토큰' }], words))).toEqual([name]);
  });

  it('never change a word of the letter', () => {
    const words = definitionsOf(
      ['글', '책', '휀', 'a', 'Z9', '링크', '은', 'é'].map((term) => define(term)),
    );
    const join = (model: LetterModel) => wordsOf({ ...model, footnotes: [] }).join('');
    let marks = 0;
    fc.assert(
      fc.property(hostileLetter, (model) => {
        const marked = addFootnotes(model, words, () => undefined);
        marks += marked.footnotes.length;
        expect(join(marked)).toBe(join(model));
      }),
    );
    expect(marks).toBeGreaterThan(100);
  });
});

it('the definitions of the letter’s own notebook come first', () => {
  const [own, other] = definitionsOf([define('가'), define('나')]);
  const place = { pageId: 'p', page: '', notebook: '' };
  const found = [
    { entry: other as Definition, notebookId: 'b', ...place },
    { entry: own as Definition, notebookId: 'a', ...place },
  ];
  expect(orderDefinitions(found, 'a')).toEqual([own, other]);
});
