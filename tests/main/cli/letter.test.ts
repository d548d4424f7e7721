import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../data/journal-store.ts';
import { defaultStoreDeps } from '../../../data/store-deps.ts';
import { composeLetter } from '../../../main/letters/compose-letter.ts';
import { compareEdtfDates } from '../../../shared/dates/edtf-date.ts';
import { describeSent } from '../../../shared/letters/copies/plan-sent.ts';
import { selectEntries } from '../../../shared/letters/select-entries.ts';
import { pagesOfNotebook } from '../../../shared/notebooks/pages-of-notebook.ts';
import { readTree } from '../../data/support/read-tree.ts';
import { findMissingDate } from '../../shared/letters/support/dates-in-order.ts';
import { readZip } from '../../shared/letters/support/read-docx.ts';
import { smallPicture } from '../../shared/pictures/make-pictures.ts';
import { must } from '../../shared/support/must.ts';
import { makeStarterCli } from './support/test-cli.ts';

const HISTORY = '인공지능의 역사';
const READING = '원서 읽기';
const PDF = '%PDF-1.4 letter';

async function readLetter(...args: readonly string[]) {
  const { cwd, run } = await makeStarterCli();
  const ended = await run('letter', ...args, '--out', 'letter.md');
  expect(ended).toEqual({ code: 0, out: 'Wrote letter.md.\n', err: '' });
  return readFile(join(cwd, 'letter.md'), 'utf8');
}

describe('a letter', () => {
  it('begins with the name, holds all sixteen events and does not make 2023-03 exact', async () => {
    const text = await readLetter(HISTORY, '--to', '휀');
    expect(text).toMatch(/^휀아,\n/);
    expect(text.match(/20\d\d년 \d+월( \d+일)?/g)?.length).toBeGreaterThanOrEqual(16);
    for (const name of [
      'ChatGPT',
      'Copilot',
      'Claude',
      'GPT-4',
      'Bard',
      'Ernie Bot',
      'Grok beta',
    ]) {
      expect(text).toContain(name);
    }
    expect(text).toMatch(/2023년 3월(?! \d)[^\n]*\n?[^\n]*Claude를/);
    expect(text).toContain('아빠가');
  });

  it.each([
    ['휀', '휀아,'],
    ['지우', '지우야,'],
    ['하늘', '하늘아,'],
    ['서연', '서연아,'],
    ['Emma', 'Emma에게,'],
    ['지우(8살)', '지우야,'],
  ])('to %s begins with %s', async (name, salutation) => {
    expect(await readLetter(HISTORY, '--to', name)).toMatch(new RegExp(`^${salutation}\n`));
  });

  it('goes to several, each called by name', async () => {
    const text = await readLetter(HISTORY, '--to', '휀', '--to', '지우');
    expect(text).toMatch(/^휀아, 지우야,\n/);
    expect(await readLetter(HISTORY, '--to', '휀', '--to', 'Emma')).toMatch(/^휀과 Emma에게,\n/);
  });

  it('is refused where it is too long for squares, and written where it is not', async () => {
    const { cwd, run } = await makeStarterCli();
    const write = (opening: string) =>
      run(
        ...[
          'letter',
          READING,
          '--to',
          '휀',
          '--favourites',
          '--tag',
          '없는 태그',
          '--opening',
          opening,
        ],
        ...['--stationery', 'squares', '--margins', 'wide', '--out', 'letter.html'],
      );
    const refused = await write('가'.repeat(3100));
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^The letter has \d+ letters, more than the 3000 that squares/);
    expect(await readdir(cwd)).not.toContain('letter.html');
    expect(await write('사랑하는 휀에게.')).toMatchObject({ code: 0 });
    expect(await readFile(join(cwd, 'letter.html'), 'utf8')).toContain('class="letter-cell"');
  });

  it('says on its cover when to open it, and is refused where that is neither a day nor an age', async () => {
    const text = await readLetter(HISTORY, '--to', '휀', '--open-when', '15');
    expect(text).toMatch(/^휀에게\\\n네가 열다섯이 되면\n/);
    expect(await readLetter(HISTORY, '--to', '휀', '--open-when', '5 May 2036')).toMatch(
      /^휀에게\\\n2036년 5월 5일에\n/,
    );
    expect(await readLetter(HISTORY, '--to', '휀', '--cover')).toMatch(/^휀에게\n\n아빠가\\\n/);
    for (const wrong of ['soon', '0', '101']) {
      const { run } = await makeStarterCli();
      const said = await run(
        'letter',
        HISTORY,
        '--to',
        '휀',
        '--out',
        'a.txt',
        '--open-when',
        wrong,
      );
      expect(said).toMatchObject({ err: expect.stringContaining('--open-when') });
    }
  });

  it('is English where neither the name nor the notebook is Korean, or where asked for', async () => {
    const { cwd, run, read } = await makeStarterCli();
    await read('add', 'notebook', '--title', 'Stars', '--kind', 'notes');
    await read('add', 'page', '--title', 'Sun', '--notebook', 'Stars');
    await read('add', 'event', '--page', 'Sun', '--date', '2023-03', '--text', 'It shone.');
    for (const args of [
      ['Stars', '--to', 'Emma'],
      [HISTORY, '--to', '휀', '--language', 'en'],
    ]) {
      const written = await run('letter', ...(args as string[]), '--out', 'l.txt', '--force');
      expect(written.code).toBe(0);
      const text = await readFile(join(cwd, 'l.txt'), 'utf8');
      expect(text).toMatch(/^Dear (Emma|휀),\n/);
      expect(text).toContain('March 2023');
    }
  });

  it('uses how the parent calls the child', async () => {
    const { cwd, run, read } = await makeStarterCli();
    await read('add', 'child', '--name', '김서연', '--called-as', '우리 딸');
    for (const name of ['김서연', '우리 딸']) {
      await run('letter', HISTORY, '--to', name, '--out', 'l.md', '--force');
      expect(await readFile(join(cwd, 'l.md'), 'utf8')).toMatch(/^우리 딸아,\n/);
    }
  });

  it('chooses by page, tag, favourite and date', async () => {
    const anne = await readLetter(READING, '--to', '휀', '--page', 'anne of green gables');
    expect(anne).toContain('Octobers');
    expect(anne).not.toContain('asset');
    const both = await readLetter(READING, '--to', '휀', '--tag', '용기', '--tag', '친구');
    expect(both).toContain('Winners');
    expect(both).toContain('Kindred');
    expect(both).not.toContain('Octobers');
    const starred = await readLetter(READING, '--to', '휀', '--favourites');
    expect(starred).toContain('asset');
    expect(starred).not.toContain('Octobers');
    const march = ['--since', '2023-03', '--until', '2023-03', '--page', 'LLM 역사'];
    const spring = await readLetter(HISTORY, '--to', '휀', ...march);
    for (const name of ['Claude', 'GPT-4', 'Bard']) expect(spring).toContain(name);
    for (const name of ['ChatGPT', 'Copilot']) expect(spring).not.toContain(name);
  });

  it('tells a history by years, its definitions first, unless page by page is asked for', async () => {
    const headings = (text: string) => text.match(/^## .*/gm)?.map((line) => line.slice(3));
    const byYears = ['개념', '2020년', '2022년', '2023년', '2024년', 'LLM 소스 공개 역사'];
    const pages = ['개념', 'LLM 역사', 'LLM 소스 공개 역사'];
    const toWhen = [HISTORY, '--to', '휀'];
    expect(headings(await readLetter(...toWhen, '--arrange', 'years'))).toEqual(byYears);
    expect(headings(await readLetter(...toWhen))).toEqual(byYears);
    expect(headings(await readLetter(...toWhen, '--arrange', 'pages'))).toEqual(pages);
    expect(headings(await readLetter(...toWhen, '--page', 'LLM 역사'))).toEqual(['LLM 역사']);
    expect(headings(await readLetter(READING, '--to', '휀'))).not.toContain('2026년');
  });

  it.each(['html', 'docx', 'md', 'txt'])(
    'holds all sixteen dates in order, none more exact than it is: .%s',
    async (ending) => {
      const { cwd, read } = await makeStarterCli();
      const events = (await read('list', 'events')) as { date: string }[];
      const dates = events.map(({ date }) => date).toSorted(compareEdtfDates);
      expect(dates).toHaveLength(16);
      await read('letter', HISTORY, '--to', '휀', '--out', `l.${ending}`);
      const bytes = await readFile(join(cwd, `l.${ending}`));
      const word = ending === 'docx' ? (await readZip(bytes)).get('word/document.xml') : undefined;
      const text = (word ?? bytes.toString()).replace(/<[^>]*>/g, '');
      expect(findMissingDate(dates, text)).toBeUndefined();
      expect(findMissingDate([...dates, '2024-02-20'], text)).toBe('2024-02-20');
    },
  );

  it('explains the words that the journal defines, where asked to', async () => {
    const reasons = [HISTORY, '--to', '휀', '--page', 'LLM 소스 공개 역사'];
    expect(await readLetter(...reasons)).not.toContain('[^1]');
    const text = await readLetter(...reasons, '--footnotes', '--opening', '오픈 소스를 아니?');
    expect(text).toContain('오픈 소스[^1]를 아니?');
    expect(text).toMatch(/\n\[\^1\]: \*\*오픈 소스\*\* \(Open Source, 소스 공개\) — 프로그램의/);
    const whole = await readLetter(HISTORY, '--to', '휀', '--footnotes');
    expect(whole).not.toContain('[^1]');
  });

  it('says what the parent wrote', async () => {
    const text = await readLetter(
      ...[
        READING,
        '--to',
        '휀',
        '--favourites',
        '--opening',
        '**잘** 지내니',
        '--closing',
        '사랑해',
      ],
      ...[
        '--salutation',
        '내 딸에게',
        '--signature',
        '엄마',
        '--date',
        '2026-05-05',
        '--ps',
        '또 쓸게',
      ],
    );
    expect(text).toMatch(/^내 딸에게\n/);
    for (const part of ['**잘** 지내니', '사랑해', '엄마', '2026년 5월 5일', '또 쓸게']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('아빠가\n');
  });

  it.each([
    ['html', '<!doctype html>'],
    ['DOCX', 'PK'],
    ['epub', 'PK'],
    ['txt', '휀아,'],
  ])('is written as .%s', async (ending, start) => {
    const { cwd, read } = await makeStarterCli();
    const out = join(cwd, `편지 1.${ending}`);
    const answer = await read('letter', HISTORY, '--to', '휀', '--out', out, '--paper', 'A5');
    expect(answer).toEqual({ out, format: ending.toLowerCase() });
    expect((await readFile(out)).subarray(0, 32).toString()).toMatch(new RegExp(`^${start}`));
  });

  it.each(['l.md', 'link.md', 'folder.md'])('is not written over %s unasked', async (out) => {
    const { cwd, run } = await makeStarterCli();
    await writeFile(join(cwd, 'l.md'), 'old');
    await symlink('l.md', join(cwd, 'link.md'));
    await mkdir(join(cwd, 'folder.md'));
    expect(await run('letter', READING, '--to', '휀', '--out', out)).toEqual({
      code: 1,
      out: '',
      err: `${out} is already there; add --force to replace it, or write another name.\n`,
    });
    expect(await readFile(join(cwd, 'l.md'), 'utf8')).toBe('old');
  });

  it('replaces a letter where asked to, through a link too, and leaves the journal as it was', async () => {
    const { cwd, folder, run } = await makeStarterCli();
    const before = await readTree(folder);
    await writeFile(join(cwd, 'old.md'), 'old');
    await symlink('old.md', join(cwd, 'link.md'));
    const over = await run('letter', READING, '--to', '휀', '--out', 'link.md', '--force');
    expect(over.code).toBe(0);
    expect(await readlink(join(cwd, 'link.md'))).toBe('old.md');
    expect(await readFile(join(cwd, 'old.md'), 'utf8')).toMatch(/^휀아,/);
    expect((await readdir(cwd)).sort()).toEqual(['journal', 'link.md', 'old.md']);
    expect(await readTree(folder)).toEqual(before);
  });

  it.each([
    [['없는 공책', '--to', '휀'], 1, 'There is no notebook “없는 공책”.'],
    [[READING, '--to', '휀', '--page', '개념'], 1, 'There is no page “개념”.'],
    [
      [READING, '--to', '휀', '--tag', '없음'],
      1,
      'No entry fits the choice, so the letter would be empty.',
    ],
    [[READING, '--to', ''], 2, '“--to” is missing.'],
    [
      [READING, '--to', '휀', '--since', 'May'],
      2,
      '“--since” is not a date; write 2023, 2023-03 or 2023-03-14.',
    ],
  ])('%j is refused and writes nothing', async (args, code, sentence) => {
    const { cwd, run } = await makeStarterCli();
    const ended = await run('letter', ...args, '--out', 'letter.md');
    expect(ended).toEqual({ code, out: '', err: `${sentence}\n` });
    expect(await readdir(cwd)).toEqual(['journal']);
  });

  it('cannot be written where there is no folder', async () => {
    const { run } = await makeStarterCli();
    const ended = await run('letter', READING, '--to', '휀', '--out', 'no/letter.md');
    expect(ended.code).toBe(1);
    expect(ended.err).toBe('letter.md was not saved (ENOENT); try again.\n');
  });
});

describe('a picture in a letter', () => {
  const jpeg = smallPicture('jpeg');
  const name = `${createHash('sha256').update(jpeg).digest('hex')}.jpg`;

  async function makePicturedCli() {
    const cli = await makeStarterCli();
    await cli.read('add', 'notebook', '--title', 'Sea', '--kind', 'notes');
    await cli.read('add', 'page', '--title', 'Summer', '--notebook', 'Sea');
    const text = `![등대](attachments/${name})`;
    await cli.read('add', 'note', '--page', 'Summer', '--text', text);
    const write = (out: string) => cli.run('letter', 'Sea', '--to', '휀', '--out', out);
    return { ...cli, write };
  }

  it('is in the HTML and in the Word file, and is said in Markdown and text', async () => {
    const { cwd, folder, write } = await makePicturedCli();
    await mkdir(join(folder, 'attachments'));
    await writeFile(join(folder, 'attachments', name), jpeg);
    for (const out of ['l.html', 'l.docx', 'l.md', 'l.txt'])
      expect((await write(out)).err).toBe('');
    const html = await readFile(join(cwd, 'l.html'), 'utf8');
    expect(html).toContain(`<img src="data:image/jpeg;base64,${jpeg.toString('base64')}"`);
    const word = await readZip(await readFile(join(cwd, 'l.docx')));
    expect([...word.keys()].filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
    for (const out of ['l.md', 'l.txt']) {
      expect(await readFile(join(cwd, out), 'utf8')).toContain('(사진: 등대)');
    }
  });

  it('that is lost keeps the letter from going out without it, unless it only says it', async () => {
    const { cwd, write } = await makePicturedCli();
    for (const out of ['l.html', 'l.docx', 'l.pdf']) {
      const { code, err } = await write(out);
      expect([code, err]).toEqual([1, expect.stringContaining(`attachments/${name}`)]);
    }
    expect((await write('l.md')).code).toBe(0);
    expect((await readdir(cwd)).sort()).toEqual(['journal', 'l.md']);
  });
});

describe('a letter with its timelines drawn', () => {
  const drawn = [HISTORY, '--to', '휀', '--draw-timelines'] as const;

  it('has them in HTML, and as pictures that Electron draws in a Word file', async () => {
    const calls: (readonly string[])[] = [];
    const png = smallPicture('png');
    const { cwd, run } = await makeStarterCli({
      runElectron: async (args) => {
        calls.push(args);
        const [, drawings = '', folder = ''] = args;
        const svgs = JSON.parse(await readFile(drawings, 'utf8')) as { svg: string }[];
        for (const [index, { svg }] of svgs.entries()) {
          expect(svg).toMatch(/^<svg /);
          await writeFile(join(folder, `${index}.png`), png);
        }
        return { code: 0, stderr: '' };
      },
    });
    expect((await run('letter', ...drawn, '--out', 'l.html')).code).toBe(0);
    expect(await readFile(join(cwd, 'l.html'), 'utf8')).toContain('<svg ');
    expect(calls).toEqual([]);
    expect((await run('letter', ...drawn, '--out', 'l.docx')).code).toBe(0);
    expect(calls).toEqual([['--draw-svgs', expect.any(String), expect.any(String)]]);
    const parts = await readZip(await readFile(join(cwd, 'l.docx')));
    expect(parts.get('word/document.xml')).toContain('<pic:pic');
    await expect(readFile(calls[0]?.[1] ?? '')).rejects.toThrow('ENOENT');
  });

  it('is not written where they cannot be drawn', async () => {
    const { cwd, run } = await makeStarterCli({
      runElectron: async () => ({ code: 1, stderr: 'no display\n' }),
    });
    expect(await run('letter', ...drawn, '--out', 'l.docx')).toEqual({
      code: 1,
      out: '',
      err: 'The picture could not be drawn (no display).\n',
    });
    expect(await readdir(cwd)).toEqual(['journal']);
  });
});

describe('a PDF', () => {
  it('is printed by Electron from the letter', async () => {
    const calls: (readonly string[])[] = [];
    let model: { salutation?: string; paper?: string } = {};
    const { cwd, run } = await makeStarterCli({
      runElectron: async (args) => {
        calls.push(args);
        const [, modelPath = '', out = ''] = args;
        model = JSON.parse(await readFile(modelPath, 'utf8'));
        await writeFile(out, PDF);
        return { code: 0, stderr: '' };
      },
    });
    const letter = ['letter', HISTORY, '--to', '휀', '--out', 'l.pdf', '--paper', 'A5'];
    expect((await run(...letter)).code).toBe(0);
    expect(await readFile(join(cwd, 'l.pdf'), 'utf8')).toBe(PDF);
    expect(model).toMatchObject({ salutation: '휀아,', paper: 'A5' });
    expect(calls).toEqual([['--print-letter', expect.any(String), expect.any(String)]]);
    for (const path of calls[0]?.slice(1) ?? []) {
      await expect(readFile(path)).rejects.toThrow('ENOENT');
    }
  });

  it.each([
    ['Electron fails', async () => ({ code: 3, stderr: 'noise\nno display\n' }), 'no display'],
    ['nothing comes of it', async () => ({ code: 0, stderr: '' }), 'no PDF came of it'],
    [
      'something else comes of it',
      async ([, , out = '']: readonly string[]) => {
        await writeFile(out, '<html>');
        return { code: 0, stderr: '' };
      },
      'no PDF came of it',
    ],
    ['there is no Electron', () => Promise.reject(new Error('not found')), 'not found'],
  ])('keeps the old letter where %s', async (_case, runElectron, reason) => {
    const { cwd, run } = await makeStarterCli({ runElectron });
    await writeFile(join(cwd, 'l.pdf'), 'old');
    expect(await run('letter', HISTORY, '--to', '휀', '--out', 'l.pdf', '--force')).toEqual({
      code: 1,
      out: '',
      err: `It could not be printed (${reason}).\n`,
    });
    expect(await readFile(join(cwd, 'l.pdf'), 'utf8')).toBe('old');
    expect((await readdir(cwd)).sort()).toEqual(['journal', 'l.pdf']);
  });

  it('is told on stderr where � stands in it, in Korean too; files that keep all characters are not', async () => {
    const { run } = await makeStarterCli({
      env: { LANG: 'ko_KR.UTF-8' },
      runElectron: async ([, , out = '']) => {
        await writeFile(out, PDF);
        return { code: 0, stderr: '' };
      },
    });
    const write = (out: string) =>
      run('letter', READING, '--to', '휀', '--favourites', '--opening', 'ក', '--out', out);
    expect(await write('l.pdf')).toEqual({
      code: 0,
      out: 'l.pdf 파일에 편지를 남겼습니다.\n',
      err: 'l.pdf: 글꼴에 없는 글자가 있어 �로 나옵니다: ក (U+1780).\n',
    });
    for (const out of ['l.md', 'l.txt', 'l.epub']) expect((await write(out)).err).toBe('');
  });

  it('goes into a draft e-mail, which is not written without it', async () => {
    const { cwd, run } = await makeStarterCli({
      runElectron: async ([, , out = '']) => {
        await writeFile(out, PDF);
        return { code: 0, stderr: '' };
      },
    });
    const letter = ['letter', HISTORY, '--to', '휀', '--out', 'l.eml'];
    expect((await run(...letter)).code).toBe(0);
    const mail = await readFile(join(cwd, 'l.eml'), 'latin1');
    expect(mail).toMatch(/^X-Unsent: 1\r\n/);
    expect(mail).toContain(Buffer.from(PDF).toString('base64'));
    const poor = await makeStarterCli();
    expect((await poor.run(...letter)).err).toContain('could not be printed');
    expect(await readdir(poor.cwd)).toEqual(['journal']);
  });
});

it('leaves out, with --unsent, what went to the same reader before, and lists what was sent', async () => {
  const { cwd, folder, run, read } = await makeStarterCli();
  const [letter] = await read('list', 'letters');
  const store = must(await openJournal(folder, defaultStoreDeps));
  const kept = store.state().letters.get(letter.id) ?? expect.fail();
  const model = must(composeLetter(store.state(), [], kept));
  const notebook = store.state().notebooks.get(kept.selection.notebookId) ?? expect.fail();
  const pages = selectEntries(notebook, pagesOfNotebook(store.state(), notebook), kept.selection);
  const held = describeSent(model, pages);
  must(await store.keepSent({ letter: kept, model, held, how: 'pdf' }));
  await store.close();

  const [sent] = await read('list', 'sent');
  expect(sent).toMatchObject({
    letterId: letter.id,
    how: 'pdf',
    to: ['휀'],
    title: '휀에게 보내는 편지 · 인공지능의 역사',
    entryIds: held.entryIds,
    held: expect.arrayContaining([{ kind: 'event', count: 16 }]),
  });
  const write = (...args: string[]) =>
    run('letter', HISTORY, ...args, '--out', 'letter.md', '--force');
  expect((await write('--to', '휀', '--unsent')).code).toBe(0);
  const rest = await readFile(join(cwd, 'letter.md'), 'utf8');
  expect(rest).not.toContain('Claude');
  expect(rest).toContain('API');
  expect((await write('--to', 'Emma', '--unsent')).code).toBe(0);
  expect(await readFile(join(cwd, 'letter.md'), 'utf8')).toContain('Claude');
});
