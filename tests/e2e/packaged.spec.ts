import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bookletter } from './support/command-line.ts';
import { PROJECT, ROOT_FLAGS } from './support/electron.ts';
import { readPdfText } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const run = promisify(execFile);

test('the packaged app starts and reads a journal', async ({ folder }) => {
  test.setTimeout(300_000);
  await run(process.execPath, [join(PROJECT, 'scripts/package.mjs'), '--dir']);
  const app = join(PROJECT, 'dist/linux-unpacked/bookletter');
  test.skip(!existsSync(app), 'this computer packages another system than Linux');
  const journal = join(folder, 'journal');
  await bookletter(['init', '--starter', '--journal', journal]);
  const text = '꾸러미에서 읽은 글';
  await bookletter(['add', 'note', '--page', '개념', '--text', text, '--journal', journal]);
  // Its fuses let no debugger in, so it does the job it does where there is no display.
  const { stdout } = await run(app, [...ROOT_FLAGS, '--first-letter', folder]);
  const [, letter = ''] = /^Letter: (.+)$/m.exec(stdout) ?? [];
  expect(await readPdfText(letter)).toContain(text);
});
