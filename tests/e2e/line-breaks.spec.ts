import { findLineFaults, makeHostileLetters } from './support/hostile-lines.ts';
import { readPdfLines } from './support/pdf-lines.ts';
import { printModels } from './support/print-models.ts';
import { expect, test } from './support/test.ts';

test('no line begins or ends with a mark that may not, on any paper', async ({
  launch,
  folder,
}) => {
  const letters = (['plain', 'book', 'manuscript', 'handwriting', 'large'] as const).flatMap(
    makeHostileLetters,
  );
  const { electron } = await launch();
  const paths = await printModels(electron, letters, folder);
  const pages = await Promise.all(paths.map(readPdfLines));
  const faults = pages.flatMap((each, index) => {
    const { stationery, paper } = letters[index] ?? {};
    return each.flatMap(findLineFaults).map((fault) => `${stationery} ${paper}: ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(pages.flat(2).length).toBeGreaterThan(2000);
});
