import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compareEdtfDates } from '../../shared/dates/edtf-date.ts';
import { findMissingDate } from '../shared/letters/support/dates-in-order.ts';
import { bookletter } from './support/command-line.ts';
import { PROJECT } from './support/electron.ts';
import { readPdfFonts, readPdfInfo, readPdfText } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const run = promisify(execFile);

test('init and letter give a PDF that begins with the salutation and holds every event', async ({
  folder,
}) => {
  const journal = ['--journal', join(folder, 'journal')];
  await bookletter(['init', '--starter', ...journal]);
  const { stdout } = await bookletter(['list', 'events', ...journal]);
  const events = JSON.parse(stdout) as { date: string; text: string }[];
  expect(events).toHaveLength(16);

  const pdf = join(folder, 'l.pdf');
  await bookletter(['letter', '인공지능의 역사', '--to', '휀', '--out', pdf, ...journal]);
  const text = await readPdfText(pdf);
  expect(text.startsWith('휀아,')).toBe(true);
  const words = text.replace(/\s+/g, '');
  for (const event of events) expect(words).toContain(event.text.replace(/\s+/g, ''));
  const dates = events.map(({ date }) => date).toSorted(compareEdtfDates);
  expect(findMissingDate(dates, text)).toBeUndefined();
  const fonts = await readPdfFonts(pdf);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
});

/** Writes without a pause to the Chromium profile of a job whose files are under the folder that it is given. */
const SCRIBBLE = `
  const { readdirSync, writeFileSync } = require('node:fs');
  const { join } = require('node:path');
  const find = () => {
    const names = readdirSync(process.argv[1], { recursive: true });
    return names.find((name) => /bookletter-job-[^/]+$/.test(name));
  };
  let profile;
  for (let count = 0; ; count += 1) {
    try {
      profile ??= find();
      if (profile) writeFileSync(join(process.argv[1], profile, String(count % 9)), '');
    } catch {}
  }`;

test('a letter is there, and its job gone, whatever is still written to its profile', async ({
  folder,
}) => {
  const journal = ['--journal', join(folder, 'journal')];
  await bookletter(['init', '--starter', ...journal]);
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  const pdf = join(folder, 'l.pdf');
  const words = ['letter', '원서 읽기', '--to', '휀', '--out', pdf, '--force', ...journal];
  const write = () => bookletter(words, { TMPDIR: temporary });

  const scribbler = spawn(process.execPath, ['-e', SCRIBBLE, temporary]);
  const ended = once(scribbler, 'exit');
  try {
    await write();
  } finally {
    scribbler.kill();
    await ended;
  }
  expect((await readPdfText(pdf)).startsWith('휀아,')).toBe(true);

  const left = await readdir(temporary);
  await write();
  expect(await readdir(temporary)).toEqual(left);
});

test('a letter to Emma is printed in English on A5', async ({ folder }) => {
  const journal = ['--journal', join(folder, 'journal')];
  await bookletter(['init', '--starter', ...journal]);
  const pdf = join(folder, 'emma.pdf');
  const options = ['--to', 'Emma', '--out', pdf, '--language', 'en', '--paper', 'A5'];
  await bookletter(['letter', '원서 읽기', '--favourites', ...options, ...journal]);
  expect((await readPdfText(pdf)).startsWith('Dear Emma,')).toBe(true);
  expect((await readPdfInfo(pdf))['Page size']).toContain('A5');
});

test('a letter that cannot be printed says so in one sentence and leaves the old one', async ({
  folder,
}) => {
  const journal = ['--journal', join(folder, 'journal')];
  await bookletter(['init', '--starter', ...journal]);
  const out = join(folder, 'missing', 'l.pdf');
  const failed = await bookletter([
    'letter',
    '원서 읽기',
    '--to',
    '휀',
    '--out',
    out,
    ...journal,
  ]).catch((error: { code: number; stderr: string }) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stderr.trim().split('\n')).toHaveLength(1);
});

test('with no display, the first letter and a picture are made', async () => {
  const env = { ...process.env };
  delete env.DISPLAY;
  delete env.WAYLAND_DISPLAY;
  const { stdout } = await run(process.execPath, [join(PROJECT, 'scripts/start.mjs')], { env });
  const [letter = '', picture = ''] = [...stdout.matchAll(/: (.+)$/gm)].map(
    ([, path]) => path ?? '',
  );
  expect((await readPdfText(letter)).startsWith('휀아,')).toBe(true);
  expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
});
