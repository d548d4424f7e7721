import { describe, expect, it } from 'vitest';
import { arrangePages, entriesInOrder } from '../../../shared/letters/arrange-pages.ts';
import { buildSection } from '../../../shared/letters/build-section.ts';
import { idOf, makePage } from './support/make-pages.ts';

const book = { title: '어린 왕자', authors: ['생텍쥐페리'] };
const note = (text: string) => ({ kind: 'note', text }) as const;
const prince = makePage(2, '어린 왕자', [note('가'), note('나'), note('다')], { book });
const momo = makePage(3, '모모', [note('라'), note('마')]);
const pages = [prince, momo].map((page) => ({ page, entries: page.entries }));

function tell(order: readonly number[]) {
  return arrangePages(pages, 'years', order.map(idOf)).map((part) => ({
    heading: part.kind === 'page' ? part.page.title : '',
    texts: entriesInOrder([part]).map((entry) => (entry.kind === 'note' ? entry.text : '')),
  }));
}

describe('a letter in the order of the hand', () => {
  it('tells the entries as they were put, whatever its arrangement was', () => {
    expect(tell([3002, 3001, 2003, 2002, 2001])).toEqual([
      { heading: '모모', texts: ['마', '라'] },
      { heading: '어린 왕자', texts: ['다', '나', '가'] },
    ]);
  });

  it('gives a page that comes again its heading again, without what it told of the book', () => {
    const parts = arrangePages(pages, 'pages', [2001, 3001, 2002, 2003, 3002].map(idOf));
    const sections = parts.map((part) => buildSection(part, 'ko', () => undefined));
    expect(sections.map(({ heading, details }) => [heading, details.length])).toEqual([
      ['어린 왕자', 1],
      ['모모', 0],
      ['어린 왕자', 0],
      ['모모', 0],
    ]);
  });

  it('puts what is new at the end, as the notebook has it, and knows nothing of what is gone', () => {
    expect(tell([3002, 9999, 2002])).toEqual([
      { heading: '모모', texts: ['마'] },
      { heading: '어린 왕자', texts: ['나', '가', '다'] },
      { heading: '모모', texts: ['라'] },
    ]);
  });

  it('is none where nothing was put', () => {
    expect(arrangePages(pages, 'pages', [])).toEqual(arrangePages(pages, 'pages'));
  });
});
