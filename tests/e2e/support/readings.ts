import { expect, type Locator, type Page } from '@playwright/test';

/** Where the readings of the page that is open stand. */
export function readingsOf(page: Page): Locator {
  return page.getByRole('region', { name: '읽은 기록', exact: true });
}

export function readingLines(page: Page): Locator {
  return readingsOf(page).locator('.reading-line');
}

export function readingEditor(page: Page): Locator {
  return page.getByRole('group', { name: '읽은 기록 고치기' });
}

/** Fills the fields of a reading; each saves itself, and the editor closes once all are saved. */
export async function fillReading(
  page: Page,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const editor = readingEditor(page);
  for (const [label, value] of Object.entries(fields)) {
    await editor.getByLabel(label, { exact: true }).fill(value);
  }
  await editor.getByRole('button', { name: '마치기' }).click();
  await expect(editor).toHaveCount(0);
}
