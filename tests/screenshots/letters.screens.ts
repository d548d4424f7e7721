import { join } from 'node:path';
import { appMessages } from '../../renderer/app/app-messages.ts';
import { lettersMessages } from '../../renderer/letters/letters-messages.ts';
import { sentMessages } from '../../renderer/letters/sent/sent-messages.ts';
import { versionsMessages } from '../../renderer/letters/versions/versions-messages.ts';
import { settingsMessages } from '../../renderer/settings/settings-messages.ts';
import { PROJECT } from '../e2e/support/electron.ts';
import { makeStarterJournal } from '../e2e/support/journal-files.ts';
import { answerSaveDialog } from '../e2e/support/journal-window.ts';
import { expect, test } from '../e2e/support/test.ts';

const SIZES = [
  [1400, 900],
  [1024, 640],
] as const;

for (const language of ['ko', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${language}, ${theme}: versions and sent letters`, async ({ launch, folder }) => {
      await makeStarterJournal(folder);
      const { electron, page } = await launch({ language });
      const words = { ...lettersMessages[language], ...sentMessages[language] };
      const { open, name, keep, back } = versionsMessages[language];
      const shoot = async (screen: string) => {
        for (const size of SIZES) {
          await electron.evaluate(
            ({ BrowserWindow }, [width, height]) =>
              BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
            size,
          );
          await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size[0]);
          const file = `${screen}-${language}-${theme}-${size[0]}.png`;
          await page.screenshot({ path: join(PROJECT, 'out/screenshots', file) });
        }
      };
      const goToLetters = () =>
        page
          .getByRole('navigation')
          .getByRole('button', { name: words.letters, exact: true })
          .click();
      await page.getByRole('navigation').getByRole('button').last().click();
      await page.getByText(settingsMessages[language][theme], { exact: true }).click();
      await expect(page.getByText(appMessages[language].saved, { exact: true })).toBeVisible();
      await goToLetters();
      await page.locator('.letter-row').click();
      const opening = page.getByRole('textbox', { name: words.opening });
      await opening.fill('아빠가 요즘 읽은 것들을 네게 들려주고 싶었단다.');
      await answerSaveDialog(electron, join(folder, 'letter.md'));
      for (const format of [words.saveMarkdown, words.saveText]) {
        await page.getByRole('button', { name: words.otherFormats }).click();
        await page.getByRole('menuitem', { name: format }).click();
        await expect(page.getByText(words.exported('letter.md'))).toBeVisible();
        await opening.fill('아빠가 요즘 읽은 것들을 네게 꼭 들려주고 싶었단다. 천천히 읽어 보렴.');
      }
      await page.getByRole('button', { name: open }).click();
      await page.getByRole('textbox', { name }).fill('생일에 맞춘 판 · For your birthday');
      await page.getByRole('button', { name: keep }).click();
      await expect(page.locator('.version-row')).toHaveCount(2);
      await page.locator('.version-row').last().click();
      await shoot('letter-versions');
      await page.getByRole('button', { name: back }).click();
      await goToLetters();
      await shoot('sent-letters');
      await page.locator('.sent-row').first().click();
      await expect(page.frameLocator('iframe').locator('.letter-salutation')).toBeVisible();
      await shoot('sent-letter');
      await page.getByRole('button', { name: words.writeAnew }).click();
      await page.getByText(words.onlyUnsent).scrollIntoViewIfNeeded();
      await shoot('letter-unsent');
    });
  }
}
