import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readTree } from '../data/support/read-tree.ts';
import { mountDisk } from './support/disk.ts';
import { findPageFile, makeStarterJournal } from './support/journal-files.ts';
import { openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

/** Everything in the folder but the lock, which an open journal keeps beside its files. */
async function readFiles(journal: string): Promise<Awaited<ReturnType<typeof readTree>>> {
  const tree = await readTree(journal);
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.includes('-lock')));
}

test('a journal of a newer version is refused and left as it is', async ({ launch, folder }) => {
  const journal = await makeStarterJournal(folder);
  const file = join(journal, 'journal.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/"version": \d+/, '"version": 99'));
  const before = await readFiles(journal);
  const { page } = await launch();
  await expect(page.getByText(/journal\.json 파일은 더 새로운 책편지가 썼습니다/)).toBeVisible();
  expect(await readFiles(journal)).toEqual(before);
});

test('a damaged page is named, the rest of the journal opens, and no byte changes', async ({
  launch,
  folder,
}) => {
  const journal = await makeStarterJournal(folder);
  const file = await findPageFile(journal, '부자 아빠 가난한 아빠');
  await truncate(join(journal, file), 100);
  const before = await readFiles(journal);
  const { page } = await launch();
  const notice = page.getByRole('region', { name: '일기장 상태' });
  await expect(notice).toContainText(basename(file));
  await expect(notice).toContainText('나머지 글은 모두 그대로 있습니다');
  await openPage(page, '원서 읽기', 'Rich Dad Poor Dad');
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(await readFiles(journal)).toEqual(before);
});

test('a read-only journal says so, can be read, and lets nothing be typed that it cannot save', async ({
  launch,
  folder,
}) => {
  const disk = await mountDisk(join(folder, 'disk'), 4 << 20);
  test.skip(disk === undefined, 'a disk of its own cannot be mounted here: that needs root');
  if (disk === undefined) return;
  try {
    const journal = await makeStarterJournal(disk.folder);
    disk.makeReadOnly();
    const before = await readFiles(journal);
    const { page } = await launch({ journal });
    await expect(page.getByText(/읽기 전용 폴더라서 저장하지 못했습니다/).first()).toBeVisible();
    await openPage(page, '원서 읽기', 'Anne of Green Gables');
    const title = page.getByRole('textbox', { name: '제목' });
    await expect(title).not.toBeEditable();
    await title.press('End');
    await page.keyboard.type('새 제목');
    await expect(title).toHaveValue('Anne of Green Gables');
    await expect(page.getByText('저장됨', { exact: true })).toHaveCount(0);
    expect(await readFiles(journal)).toEqual(before);
  } finally {
    disk.unmount();
  }
});

test('on a full disk the text stays, and is saved once there is room', async ({
  launch,
  folder,
}) => {
  const disk = await mountDisk(join(folder, 'disk'), 2 << 20);
  test.skip(disk === undefined, 'a disk of its own cannot be mounted here: that needs root');
  if (disk === undefined) return;
  try {
    const journal = await makeStarterJournal(disk.folder);
    const { page } = await launch({ journal });
    await openPage(page, '원서 읽기', 'Anne of Green Gables');
    const filling = disk.fill();
    const before = await readFiles(journal);
    const title = page.getByRole('textbox', { name: '제목' });
    await title.fill('가득 찬 디스크에 쓴 제목');
    await expect(page.getByText(/디스크가 가득 차서/).first()).toBeVisible();
    await expect(page.getByText('저장됨', { exact: true })).toHaveCount(0);
    await expect(title).toHaveValue('가득 찬 디스크에 쓴 제목');
    expect(await readFiles(journal)).toEqual(before);
    await rm(filling);
    await page.getByRole('button', { name: '다시 저장하기' }).click();
    await expect(page.getByText('저장됨', { exact: true })).toBeVisible();
    expect(await findPageFile(journal, '가득 찬 디스크에 쓴 제목')).toContain('/pages/');
  } finally {
    disk.unmount();
  }
});
