import { join } from 'node:path';
import { bookletter } from './support/command-line.ts';
import { readPdfDests, readPdfPages } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test('a footnote and its mark lead to each other over many pages', async ({ folder }) => {
  const journal = ['--journal', join(folder, 'journal')];
  await bookletter(['init', '--starter', ...journal]);
  const page = ['--notebook', '원서 읽기', '--page', 'Anne of Green Gables'];
  const long = '이 문장은 길게 이어지는 이야기란다. '.repeat(60);
  for (const text of [long, `파인튜닝 이야기. ${long}`, long, `오픈소스 이야기. ${long}`]) {
    await bookletter(['add', 'reflection', ...page, '--text', text, ...journal]);
  }
  const file = join(folder, 'letter.pdf');
  const words = ['--to', '휀', '--footnotes', '--paper', 'A5', '--stationery', 'night'];
  await bookletter(['letter', '원서 읽기', ...words, '--out', file, ...journal]);

  const pages = await readPdfPages(file);
  const pageOf = (words: string) => pages.findIndex((text) => text.includes(words)) + 1;
  const dests = await readPdfDests(file);
  expect(pages.length).toBeGreaterThan(6);
  expect([dests.get('letter-mark-1'), dests.get('letter-footnote-1')]).toEqual([
    pageOf('파인튜닝'),
    pageOf('미세 조정'),
  ]);
  expect([dests.get('letter-mark-2'), dests.get('letter-footnote-2')]).toEqual([
    pageOf('오픈소스'),
    pageOf('소스 공개'),
  ]);
});
