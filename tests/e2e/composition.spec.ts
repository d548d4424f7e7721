import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { listFieldLabels } from './support/labels-of-fields.ts';
import { expect, test } from './support/test.ts';
import {
  COMPOSED_TEXT,
  composeAll,
  readField,
  restoreField,
  selectField,
  type TextField,
  takeField,
} from './support/text-fields.ts';
import { walkScreens } from './support/walk-screens.ts';

/** What is typed there is not kept as it is: a date that is none, a number, and what only looks for something. */
const NOT_KEPT = /(날|날짜|언제부터|언제까지|되면|쪽|쪽수|ISBN|찾기)$/;

async function readJournal(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.json'));
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

/** What is wrong with composing in a field; nothing where all is well. */
async function compose(page: Page, client: CDPSession, field: TextField, text: string) {
  const over = page.locator('[role="dialog"]');
  const before = await over.count();
  await selectField(page, field);
  await composeAll(client);
  await client.send('Input.insertText', { text: text.slice(COMPOSED_TEXT.length) });
  if (!(await field.element.evaluate((each) => each.isConnected))) return ['is gone'];
  if ((await over.count()) !== before) return ['something opened or closed'];
  const held = await readField(field);
  const isRight = held === text || (field.isNumber && /^\d*$/.test(held));
  return isRight ? [] : [`holds ${JSON.stringify(held)}`];
}

/**
 * Where what is typed is saved in the journal by itself: not in a window over the page, in what is only added or looked for, nor
 * in the choices of a year as a book, which this computer remembers.
 */
async function savesItself({ element, name, isNumber }: TextField): Promise<boolean> {
  if (isNumber || NOT_KEPT.test(name)) return false;
  return element.evaluate(
    (each) =>
      each.closest('[role="dialog"], form, .composer, .start, [role="search"], .book-editor') ===
      null,
  );
}

test('every text field takes composed text as it is, with Enter and commas meanwhile, and keeps it', async ({
  launch,
  folder,
}) => {
  test.setTimeout(400_000);
  const journal = join(folder, 'journal');
  const { page, electron } = await launch();
  const client = await page.context().newCDPSession(page);
  const composed = new Set<string>();
  const names = new Set<string>();
  const wrong: string[] = [];

  const tryField = async (field: TextField, where: string) => {
    const before = await readField(field);
    const text = `${COMPOSED_TEXT}${composed.size}`;
    const problems = await compose(page, client, field, text);
    wrong.push(...problems.map((problem) => `${where}: ${problem}`));
    if (problems.includes('is gone')) return;
    if (await savesItself(field)) {
      await field.element.evaluate((each) => each.blur());
      await expect
        .poll(async () => (await readJournal(journal)).includes(text.normalize('NFC')), {
          message: where,
        })
        .toBe(true);
    }
    await restoreField(page, field, before);
  };

  await walkScreens(
    { page, electron, folder },
    { language: 'ko', theme: 'light' },
    async (screen, within) => {
      for (
        let field = await takeField(page, within);
        field;
        field = await takeField(page, within)
      ) {
        const key = `${field.place} › ${field.name}`;
        if (composed.has(key)) continue;
        composed.add(key);
        names.add(field.name);
        await tryField(field, `${screen}: ${key}`);
        // What a field offers goes with its focus, which a window over the page and a form keep for their own keys.
        await field.element.evaluate(
          (each) => each.closest('[role="dialog"], form') ?? each.blur(),
        );
      }
    },
  );

  expect(wrong).toEqual([]);
  const all = await readJournal(journal);
  expect(all).toBe(all.normalize('NFC'));
  // A field of the sources that the walk does not come to is to be put on its way (support/walk-screens.ts).
  const labels = await listFieldLabels();
  expect(labels.length).toBeGreaterThan(40);
  const missed = labels.filter((label) => !label.names.some((name) => names.has(name)));
  expect(missed.map(({ source }) => source)).toEqual([]);
});
