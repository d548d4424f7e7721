import { makeCodedLetters } from './support/coded-letters.ts';
import { findPageFaults } from './support/page-rules.ts';
import { readPdfLines } from './support/pdf-lines.ts';
import { printModels } from './support/print-models.ts';
import { expect, test } from './support/test.ts';

const LETTERS = makeCodedLetters(32, 20_261_128);

test('no page of a letter begins or ends where a printer would not let it', async ({
  launch,
  folder,
}) => {
  const { electron } = await launch();
  const paths = await printModels(electron, LETTERS, folder);
  const pages = await Promise.all(paths.map(readPdfLines));
  const faults = pages.flatMap((each, index) => {
    const { stationery, paper } = LETTERS[index] ?? {};
    return findPageFaults(each).map((fault) => `letter ${index}, ${stationery} ${paper}: ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(pages.flat().length).toBeGreaterThan(120);
});
