import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTree } from '../data/support/read-tree.ts';
import { bookletter } from './support/command-line.ts';
import { mountDisk } from './support/disk.ts';
import { openPage } from './support/journal-window.ts';
import { expect, test } from './support/test.ts';

async function findPageFile(journal: string, title: string): Promise<string> {
  for (const file of await readdir(journal, { recursive: true })) {
    if (!file.includes('/pages/')) continue;
    const page: { title: string } = JSON.parse(await readFile(join(journal, file), 'utf8'));
    if (page.title === title) return file;
  }
  throw new Error(`No page ${title}.`);
}

test('a journal of a newer version is refused and left as it is', async ({ launch, folder }) => {
  const journal = join(folder, 'journal');
  await bookletter(['init', '--starter', '--journal', journal]);
  const file = join(journal, 'journal.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"version": 1', '"version": 2'));
  const before = await readTree(journal);
  const { page } = await launch();
  await expect(page.getByText(/journal\.json 파일은 더 새로운 책편지가 썼습니다/)).toBeVisible();
  expect(await readTree(journal)).toEqual(before);
});

test('a damaged page is named, the rest of the journal opens, and no byte changes', async ({
  launch,
  folder,
}) => {
  const journal = join(folder, 'journal');
  await bookletter(['init', '--starter', '--journal', journal]);
  const file = await findPageFile(journal, '부자 아빠 가난한 아빠');
  await truncate(join(journal, file), 100);
  const before = await readTree(journal);
  const { page } = await launch();
  await expect(page.getByText(`${file} 파일이 손상되었습니다`)).toBeVisible();
  await openPage(page, '원서 읽기', 'Rich Dad Poor Dad');
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(await readTree(journal)).toEqual(before);
});

test('a read-only journal says so, can be read, and never says saved', async ({
  launch,
  folder,
}) => {
  const disk = await mountDisk(join(folder, 'disk'), 4 << 20);
  test.skip(disk === undefined, 'a disk of its own cannot be mounted here: that needs root');
  if (disk === undefined) return;
  try {
    const journal = join(disk.folder, 'journal');
    await bookletter(['init', '--starter', '--journal', journal]);
    disk.makeReadOnly();
    const before = await readTree(journal);
    const { page } = await launch({ journal });
    await expect(page.getByText(/읽기 전용 폴더라서 저장하지 못했습니다/).first()).toBeVisible();
    await openPage(page, '원서 읽기', 'Anne of Green Gables');
    await page.getByRole('textbox', { name: '제목' }).fill('새 제목');
    await expect(page.getByRole('button', { name: '다시 저장하기' })).toBeVisible();
    await expect(page.getByText('저장됨', { exact: true })).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: '제목' })).toHaveValue('새 제목');
    expect(await readTree(journal)).toEqual(before);
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
    const journal = join(disk.folder, 'journal');
    await bookletter(['init', '--starter', '--journal', journal]);
    const { page } = await launch({ journal });
    await openPage(page, '원서 읽기', 'Anne of Green Gables');
    const filling = disk.fill();
    const before = await readTree(journal);
    const title = page.getByRole('textbox', { name: '제목' });
    await title.fill('가득 찬 디스크에 쓴 제목');
    await expect(page.getByText(/디스크가 가득 차서/).first()).toBeVisible();
    await expect(page.getByText('저장됨', { exact: true })).toHaveCount(0);
    await expect(title).toHaveValue('가득 찬 디스크에 쓴 제목');
    expect(await readTree(journal)).toEqual(before);
    await rm(filling);
    await page.getByRole('button', { name: '다시 저장하기' }).click();
    await expect(page.getByText('저장됨', { exact: true })).toBeVisible();
    expect(await findPageFile(journal, '가득 찬 디스크에 쓴 제목')).toContain('/pages/');
  } finally {
    disk.unmount();
  }
});
