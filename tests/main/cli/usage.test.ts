import { beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../main/cli/commands/command-table.ts';
import { makeCli } from './support/test-cli.ts';

let cli: Awaited<ReturnType<typeof makeCli>>;
beforeEach(async () => {
  cli = await makeCli();
});

const KOREAN = { LANG: 'ko_KR.UTF-8' };
const COMMAND_NAMES = COMMANDS.map(({ name }) => name);

describe('help', () => {
  it.each(['--help', '-h', 'help'])('%s shows every command', async (flag) => {
    const { code, out, err } = await cli.run(flag);
    expect([code, err]).toEqual([0, '']);
    for (const name of ['init', 'list', 'add', 'letter', 'check', 'backup', 'restore'])
      expect(out).toContain(`  ${name} `);
    expect(out).toContain('BOOKLETTER_JOURNAL');
  });

  it.each(COMMAND_NAMES)('of %s shows its options, what all have, and an example', async (name) => {
    const spec = COMMANDS.find((each) => each.name === name);
    const { code, out } = await cli.run(...name.split(' '), '--help');
    expect(code).toBe(0);
    for (const option of spec?.options ?? []) expect(out).toContain(`--${option.name} `);
    expect(out).toMatch(/--journal <DIR>.*--json/s);
    expect(out).toMatch(new RegExp(`Examples:\\n {2}bookletter ${name}[ \\n]`));
  });

  it('shows the kinds of add', async () => {
    const { out } = await cli.run('add', '--help');
    const kinds = COMMAND_NAMES.filter((name) => name.startsWith('add '));
    expect(kinds).toHaveLength(8);
    for (const name of kinds) expect(out).toContain(`  ${name.slice(4)} `);
  });

  it('is Korean for a Korean', async () => {
    const korean = await makeCli({ env: KOREAN });
    const { out } = await korean.run('letter', '--help');
    expect(out).toMatch(/^쓰는 법: bookletter letter/);
    expect(out).not.toMatch(/Usage|Options:|Arguments|choices|default/);
    expect(out).toContain('종이 크기. 쓰지 않으면 A4: A4, A5, B5, Letter');
  });
});

it('--version shows the version alone', async () => {
  const { code, out } = await cli.run('--version');
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('a command line that is wrong ends with 2 and one sentence', () => {
  it.each([
    [[], 'No command was named; see bookletter --help.'],
    [['add'], 'No command was named; see bookletter --help.'],
    [['frob'], 'There is no command “frob”; see bookletter --help.'],
    [['add', 'frob'], 'There is no command “frob”; see bookletter --help.'],
    [['list'], 'KIND is needed; add --help to see how.'],
    [
      ['list', 'cats'],
      '“cats” is not possible here; use one of: notebooks, pages, quotes, events, definitions, tags, children, letters, sent, backups.',
    ],
    [
      ['list', 'quotes', '--frob'],
      'There is no option “--frob” here; add --help to see those there are.',
    ],
    [['add', 'note', '--page', 'x'], 'The option --text is needed; add --help to see the others.'],
    [['add', 'note', '--page'], 'The option --page needs a value.'],
    [
      ['add', 'notebook', '--title', 'x', '--kind', 'diary'],
      '“diary” is not possible here; use one of: reading, notes.',
    ],
    [
      ['letter', 'history', 'of', 'AI', '--to', 'x', '--out', 'l.pdf'],
      'There are too many words; put quotation marks around a title or name that has spaces.',
    ],
    [['letter', '--to', 'x', '--out', 'l.pdf'], 'NOTEBOOK is needed; add --help to see how.'],
    [
      ['letter', 'x', '--to', 'x', '--out', 'l.odt'],
      "“.odt” is not a letter's file ending; use .pdf, .html, .docx, .epub, .md, .txt or .eml.",
    ],
    [['list', 'quotes', '--journal', ''], '“--journal” is missing.'],
  ])('%j', async (args, sentence) => {
    expect(await cli.run(...args)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });

  it('in Korean for a Korean', async () => {
    const korean = await makeCli({ env: KOREAN });
    expect((await korean.run('frob')).err).toBe(
      '‘frob’ 명령은 없습니다. bookletter --help를 봐 주세요.\n',
    );
    expect((await korean.run('list', 'events')).err).toBe(
      `${korean.folder} 폴더에는 일기장이 없습니다.\n`,
    );
  });
});

it('takes the journal before and after the command', async () => {
  const { folder, run } = await makeCli({ env: { BOOKLETTER_JOURNAL: '' } });
  expect((await run('--journal', folder, 'init')).code).toBe(0);
  for (const args of [
    ['--journal', folder, 'list', 'notebooks'],
    ['list', '--journal', folder, 'notebooks'],
    ['list', 'notebooks', '--journal', folder],
    ['list', 'notebooks', '--journal=journal'],
  ]) {
    expect(await run(...args)).toEqual({ code: 0, out: '[]\n', err: '' });
  }
});
