import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator } from '@playwright/test';
import type { PictureFacts } from '../../../shared/pictures/picture.ts';
import { readPicture } from '../../../shared/pictures/read-picture.ts';

/** A file as a file dialog gives it to the page. */
export type GivenFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
};

export function givePhoto(buffer: Buffer): GivenFile {
  return { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer };
}

/** Drops a file onto an element, as the system's file manager does. */
export async function dropFile(target: Locator, file: GivenFile): Promise<void> {
  const { name, mimeType, buffer } = file;
  const dataTransfer = await target.page().evaluateHandle(
    ([bytes, fileName, type]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], fileName, { type }));
      return data;
    },
    [[...buffer], name, mimeType] as const,
  );
  const box = await target.boundingBox();
  if (box === null) throw new Error('What is dropped onto is not in sight.');
  const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(event, { dataTransfer, clientX, clientY });
  }
}

/** Puts a picture that is shown into the computer's clipboard, as copying it in another program does. */
export async function copyPicture(electron: ElectronApplication, shown: Locator): Promise<void> {
  const box = await shown.boundingBox();
  if (box === null) throw new Error('The picture is not in sight.');
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  await electron.evaluate(
    ({ BrowserWindow }, [left, top]) =>
      BrowserWindow.getAllWindows()[0]?.webContents.copyImageAt(left, top),
    [x, y] as const,
  );
  // The window does it between two of its pictures.
  await shown.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

export type KeptPicture = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly facts: PictureFacts;
};

/** The pictures of a journal, each of which must be one that a journal keeps. */
export async function listPictures(journal: string): Promise<readonly KeptPicture[]> {
  const folder = join(journal, 'attachments');
  const names = (await readdir(folder).catch(() => [])).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const reading = readPicture(bytes);
      if (!reading.ok) throw new Error(`${name}: ${reading.problem}`);
      return { name, bytes, facts: reading.facts };
    }),
  );
}

/** Whether the picture that an element shows has been loaded, and how large it is in pixels. */
export function sizeShown(picture: Locator): Promise<readonly number[]> {
  return picture.evaluate((element: HTMLImageElement) => [
    element.naturalWidth,
    element.naturalHeight,
  ]);
}
