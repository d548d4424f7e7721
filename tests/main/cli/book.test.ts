import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PrintBookJob } from '../../../main/jobs/print-job.ts';
import { readZipBytes } from '../../shared/letters/support/read-docx.ts';
import { readEpubText } from '../../shared/letters/support/read-epub.ts';
import { smallPicture } from '../../shared/pictures/make-pictures.ts';
import { makeCli, makeStarterCli } from './support/test-cli.ts';

const PDF = '%PDF-1.4 book';
/** The year in which the starter journal of a test is made. */
const YEAR = String(new Date().getUTCFullYear());

async function makePrintingCli() {
  const jobs: PrintBookJob[] = [];
  const flags: (string | undefined)[] = [];
  const cli = await makeStarterCli({
    runElectron: async ([flag, job = '', out = '']) => {
      flags.push(flag);
      jobs.push(JSON.parse(await readFile(job, 'utf8')));
      await writeFile(out, PDF);
      return { code: 0, stderr: '' };
    },
  });
  return { ...cli, jobs, flags };
}

describe('a year as a book', () => {
  it('is printed by Electron, of all notebooks by month, in the language of their titles', async () => {
    const { cwd, run, jobs, flags } = await makePrintingCli();
    expect(await run('book', '--year', YEAR, '--out', 'b.pdf')).toEqual({
      code: 0,
      out: 'Wrote the book to b.pdf.\n',
      err: '',
    });
    expect(await readFile(join(cwd, 'b.pdf'), 'utf8')).toBe(PDF);
    expect(flags).toEqual(['--print-book']);
    expect(jobs[0]).toMatchObject({
      hasBleed: false,
      model: {
        language: 'ko',
        year: YEAR,
        title: `휀에게 · ${YEAR}년의 기록`,
        subtitle: '인공지능의 역사 · 원서 읽기',
        author: '아빠',
      },
    });
    expect(jobs[0]?.model.chapters).toHaveLength(1);
  });

  it('takes notebooks, chapters by book, words, colour, bleed and language', async () => {
    const { run, jobs } = await makePrintingCli();
    const words = ['--title', 'Our year', '--author', 'Dad', '--dedication', 'For *you*'];
    const looks = ['--chapters', 'book', '--colour', 'pine', '--bleed', '--language', 'en'];
    const ended = await run(
      'book',
      '원서 읽기',
      '--year',
      YEAR,
      '--out',
      'b.PDF',
      ...words,
      ...looks,
    );
    expect(ended.code).toBe(0);
    expect(jobs[0]).toMatchObject({
      hasBleed: true,
      model: { language: 'en', title: 'Our year', author: 'Dad', colour: 'pine' },
    });
    expect(jobs[0]?.model.chapters.map(({ title }) => title)).toEqual([
      'Rich Dad Poor Dad',
      '부자 아빠 가난한 아빠',
      'Anne of Green Gables',
    ]);
  });

  it('is an e-book by its ending, whose cover Electron draws', async () => {
    const png = smallPicture('png');
    const flags: (string | undefined)[] = [];
    const { cwd, run } = await makeStarterCli({
      runElectron: async ([flag, , folder = '']) => {
        flags.push(flag);
        await writeFile(join(folder, '0.png'), png);
        return { code: 0, stderr: '' };
      },
    });
    expect((await run('book', '--year', YEAR, '--out', 'b.epub')).err).toBe('');
    expect(flags).toEqual(['--draw-svgs']);
    const parts = await readZipBytes(await readFile(join(cwd, 'b.epub')));
    expect([...parts.keys()][0]).toBe('mimetype');
    expect(parts.get('book/pictures/cover.png')).toEqual(Buffer.from(png));
    const text = await readEpubText(await readFile(join(cwd, 'b.epub')));
    for (const word of [`휀에게 · ${YEAR}년의 기록`, 'Rich Dad Poor Dad', '찾아보기']) {
      expect(text).toContain(word);
    }
  });

  it('tells on stderr for which characters � is printed, and has not failed', async () => {
    const { run } = await makePrintingCli();
    const print = (...args: string[]) =>
      run('book', '--year', YEAR, '--out', 'b.pdf', '--title', '휀 ក', '--force', ...args);
    expect(await print()).toEqual({
      code: 0,
      out: 'Wrote the book to b.pdf.\n',
      err: 'b.pdf: � is printed in place of characters that no font has: ក (U+1780).\n',
    });
    const many = await print('--author', '\u{E000}\u{E001}\u{E002}\u{E003}\u{E004}\u{E005}');
    expect(many.err).toMatch(/: ក \(U\+1780\), .* \(U\+E003\) and 2 more\.\n$/);
  });

  it('is not written over a file unasked', async () => {
    const { cwd, run } = await makePrintingCli();
    await writeFile(join(cwd, 'b.pdf'), 'old');
    expect(await run('book', '--year', YEAR, '--out', 'b.pdf')).toMatchObject({ code: 1 });
    expect(await readFile(join(cwd, 'b.pdf'), 'utf8')).toBe('old');
    expect(await run('book', '--year', YEAR, '--out', 'b.pdf', '--force')).toMatchObject({
      code: 0,
    });
    expect(await readFile(join(cwd, 'b.pdf'), 'utf8')).toBe(PDF);
  });
});

describe('a book that cannot be made', () => {
  it.each([
    [['--year', '1900'], 1, 'There is nothing of 1900 to put into a book; choose another year.'],
    [
      ['--year', '1900', '--letters'],
      1,
      'There is nothing of 1900 to put into a book; choose another year.',
    ],
    [['--year', '2026-03'], 2, '“--year” has a value that is not allowed.'],
    [['--year', YEAR, 'Nothing'], 1, 'There is no notebook “Nothing”.'],
    [[], 2, 'The option --year is needed; add --help to see the others.'],
  ])('%j is told in one sentence', async (args, code, err) => {
    const { cwd, run } = await makeStarterCli();
    expect(await run('book', ...args, '--out', 'b.pdf')).toEqual({
      code,
      out: '',
      err: `${err}\n`,
    });
    expect(await readdir(cwd)).toEqual(['journal']);
  });

  it('is refused both of letters and of a notebook, and in another format', async () => {
    const { run } = await makeStarterCli();
    expect(
      await run('book', '원서 읽기', '--letters', '--year', YEAR, '--out', 'b.pdf'),
    ).toMatchObject({ code: 2 });
    expect(await run('book', '--year', YEAR, '--out', 'b.docx')).toMatchObject({
      code: 2,
      err: "“.docx” is not a book's file ending; use .pdf or .epub.\n",
    });
  });

  it('says that an empty journal has nothing of the year', async () => {
    const { run } = await makeCli();
    await run('init');
    expect(await run('book', '--year', '2026', '--out', 'b.pdf')).toMatchObject({
      code: 1,
      err: 'There is nothing of 2026 to put into a book; choose another year.\n',
    });
  });
});
