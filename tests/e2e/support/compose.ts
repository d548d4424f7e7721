import type { CDPSession, Locator, Page } from '@playwright/test';

async function setComposition(client: CDPSession, text: string): Promise<void> {
  const end = text.length;
  await client.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
}

/**
 * Types Korean as an input method does: each stroke changes the text being composed, and the last is committed. `strokes` are
 * the states a syllable goes through, such as ['ㅎ', '휘', '휀'].
 */
export async function composeKorean(
  page: Page,
  syllables: readonly (readonly string[])[],
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (const strokes of syllables) {
    for (const text of strokes) {
      await setComposition(client, text);
    }
    await client.send('Input.insertText', { text: strokes.at(-1) ?? '' });
  }
  await client.detach();
}

/** The strokes of a word, syllable by syllable, through es-hangul's own taking apart. */
async function strokesOf(word: string): Promise<string[][]> {
  const { assemble, disassemble } = await import('es-hangul');
  return [...word].map((character) => {
    const letters = [...disassemble(character)];
    return letters.map((_letter, index) => assemble(letters.slice(0, index + 1)));
  });
}

/** Types words as a Korean keyboard does, with real spaces between them. */
export async function typeKorean(page: Page, sentence: string): Promise<void> {
  for (const [index, word] of sentence.split(' ').entries()) {
    if (index > 0) await page.keyboard.press('Space');
    await composeKorean(page, await strokesOf(word));
  }
}

/** Presses keys that an input method takes for itself: the page is told of them, and that they are not its own. */
export async function pressWhileComposing(
  field: Locator,
  ...keys: readonly string[]
): Promise<void> {
  for (const key of keys) {
    await field.evaluate((element, pressed) => {
      const init = { key: pressed, bubbles: true, cancelable: true, isComposing: true };
      element.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 229 }));
    }, key);
  }
}

/** Leaves the strokes of a syllable in the midst of composing, as they stand before the next key. */
export async function startComposing(page: Page, text: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await setComposition(client, text);
  await client.detach();
}
