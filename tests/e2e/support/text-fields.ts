import type { CDPSession, ElementHandle, Page } from '@playwright/test';

/** Everywhere text is typed: what is not a text field among inputs is left out. */
const FIELDS =
  ':is(textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"], [type="hidden"]))';

export type TextField = {
  readonly element: ElementHandle<HTMLElement>;
  readonly name: string;
  /** What it stands in: a dialog, a group. */
  readonly place: string;
  readonly isNumber: boolean;
};

/** The next text field on the screen that was not given yet, or undefined. */
export async function takeField(page: Page, within = 'body'): Promise<TextField | undefined> {
  const handle = await page.evaluateHandle(
    ({ selector, root }) =>
      [...document.querySelectorAll<HTMLElement>(`:is(${root}) ${selector}`)].find(
        (field) =>
          !('taken' in field.dataset) &&
          field.checkVisibility({ visibilityProperty: true }) &&
          field.closest('[inert], [aria-hidden="true"]') === null &&
          !field.matches(':disabled, [readonly]'),
      ) ?? null,
    { selector: FIELDS, root: within },
  );
  const element = handle.asElement() as ElementHandle<HTMLElement> | null;
  if (element === null) return undefined;
  const about = await element.evaluate((field) => {
    field.dataset.taken = '';
    const textOf = (ids: string | null) =>
      (ids ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
    const nameOf = (each: Element | null) =>
      each?.getAttribute('aria-label') ?? textOf(each?.getAttribute('aria-labelledby') ?? null);
    const labels = field instanceof HTMLInputElement ? [...(field.labels ?? [])] : [];
    const own = nameOf(field) || labels.map((each) => each.textContent).join(' ');
    return {
      name: own,
      place: nameOf(field.closest('[role="dialog"], [role="group"], section, nav, main')),
      isNumber: /numeric|decimal/.test(field.inputMode),
    };
  });
  return { element, ...about };
}

/** What stands in a field. */
export function readField({ element }: TextField): Promise<string> {
  return element.evaluate((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value
      : (field.textContent ?? ''),
  );
}

/** Chooses all that stands in a field, so that what comes next takes its place. */
export async function selectField(page: Page, { element }: TextField): Promise<void> {
  await element.focus();
  await page.keyboard.press('Control+a');
}

/** A key that an input method is busy with: Enter and commas while composing, a dead key. */
async function pressBusyKey(client: CDPSession, key: string, code: string): Promise<void> {
  const event = { key, code, windowsVirtualKeyCode: 229 };
  await client.send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' });
  await client.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
}

type Composed = { readonly states: readonly string[]; readonly commit: string };

/** Korean by strokes, Japanese from kana to characters, and a dead key whose letter comes in two parts. */
const COMPOSED: readonly Composed[] = [
  { states: ['ㅎ', '하', '한'], commit: '한' },
  { states: ['ㄱ', '그', '글'], commit: '글' },
  { states: ['n', 'に', 'にh', 'にほ', 'にほん', '日本'], commit: '日本' },
  { states: ['´'], commit: 'e\u0301' },
];
export const COMPOSED_TEXT = COMPOSED.map(({ commit }) => commit).join('');

/** Composes `COMPOSED_TEXT` in the field that has the focus, with Enter and a comma pressed meanwhile. */
export async function composeAll(client: CDPSession): Promise<void> {
  for (const { states, commit } of COMPOSED) {
    for (const text of states) {
      await pressBusyKey(client, 'Process', 'KeyG');
      const end = text.length;
      await client.send('Input.imeSetComposition', {
        text,
        selectionStart: end,
        selectionEnd: end,
      });
    }
    await pressBusyKey(client, ',', 'Comma');
    await pressBusyKey(client, 'Enter', 'Enter');
    await client.send('Input.insertText', { text: commit });
  }
}

/** Puts back what stood in a field. */
export async function restoreField(page: Page, field: TextField, before: string): Promise<void> {
  await selectField(page, field);
  if (before === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(before);
}
