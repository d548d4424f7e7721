import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { appMessages } from '../../renderer/app/app-messages.ts';
import { damageMessages } from '../../renderer/damage/damage-messages.ts';
import { settingsMessages } from '../../renderer/settings/settings-messages.ts';
import { PROJECT } from '../e2e/support/electron.ts';
import { findPageFile, makeStarterJournal } from '../e2e/support/journal-files.ts';
import { expect, test } from '../e2e/support/test.ts';

const SIZES = [
  [1280, 800],
  [640, 640],
] as const;
const BOOK = 'Anne of Green Gables';

for (const language of ['ko', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${language}, ${theme}: damage, and another program's lock`, async ({
      launch,
      folder,
    }) => {
      const journal = await makeStarterJournal(folder);
      const first = await launch({ language });
      await first.page.getByRole('navigation').getByRole('button').last().click();
      await first.page.getByText(settingsMessages[language][theme], { exact: true }).click();
      await expect(
        first.page.getByText(appMessages[language].saved, { exact: true }),
      ).toBeVisible();
      const { electron, page } = await launch({ language, profile: join(folder, 'second') });
      const shoot = async (screen: string) => {
        for (const size of SIZES) {
          await electron.evaluate(
            ({ BrowserWindow }, [width, height]) =>
              BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
            size,
          );
          await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size[0]);
          const name = `${screen}-${language}-${theme}-${size[0]}.png`;
          await page.screenshot({ path: join(PROJECT, 'out/screenshots', name) });
        }
      };
      const notice = page.getByRole('region', { name: appMessages[language].notices });
      await expect(notice).toContainText(appMessages[language].lockedPasses);
      await page.getByRole('button', { name: '원서 읽기' }).click();
      await page.getByRole('option', { name: BOOK }).click();
      await expect(page.getByRole('figure').first()).toBeVisible();
      await shoot('locked');

      await truncate(join(journal, await findPageFile(journal, '부자 아빠 가난한 아빠')), 100);
      await truncate(join(journal, 'journal.json'), 0);
      await expect(notice).toContainText(damageMessages[language].reason('not-json'));
      await shoot('locked-and-damaged');
      first.electron.process().kill('SIGKILL');
      const restore = notice.getByRole('button', {
        name: new RegExp(damageMessages[language].restore),
      });
      await expect(restore.first()).toBeEnabled({ timeout: 60_000 });
      await shoot('damaged');
      await restore.first().click();
      await expect(restore).toHaveCount(1);
      await shoot('damaged-restored');
    });
  }
}
