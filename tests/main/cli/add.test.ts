import { describe, expect, it } from 'vitest';
import { readTree } from '../../data/support/read-tree.ts';
import { makeCli, makeStarterCli } from './support/test-cli.ts';

const PAGE = 'Rich Dad Poor Dad';

describe('add', () => {
  it('adds everything that a new journal needs, and lists it', async () => {
    const { read } = await makeCli();
    await read('init');
    const child = await read('add', 'child', '--name', '지우', '--birthday', '2016-05-00');
    const made = { id: expect.any(String), updatedAt: expect.any(String) };
    expect(child).toEqual({ ...made, name: '지우', birthday: '2016-05' });
    const notebook = await read(
      ...['add', 'notebook', '--title', '우리 책', '--kind', 'reading', '--child', '지우'],
    );
    expect(notebook).toMatchObject({ kind: 'reading', childIds: [child.id], children: ['지우'] });
    const page = await read(
      ...['add', 'page', '--title', 'Good Omens', '--author', 'Terry Pratchett, Neil Gaiman'],
      ...['--author', '아무개', '--language', 'en', '--edition', '1st', '--isbn', '978-0575048003'],
      ...['--original-title', 'Good Omens', '--page-count', '288', '--tags', '재미, 영국'],
      ...['--started', '2026-02-01', '--rating', '4.5'],
    );
    expect(page).toMatchObject({
      notebook: '우리 책',
      notebookId: notebook.id,
      title: 'Good Omens',
      tags: ['재미', '영국'],
      book: {
        authors: ['Terry Pratchett', 'Neil Gaiman', '아무개'],
        language: 'en',
        edition: '1st',
        isbn: '978-0-575-04800-3',
        originalTitle: 'Good Omens',
        pageCount: 288,
      },
      readings: [{ status: 'reading', startedOn: '2026-02-01', rating: 4.5 }],
    });
    expect(await read('list', 'pages')).toEqual([page]);
    expect(await read('list', 'children')).toEqual([child]);
  });

  it('adds entries of every kind', async () => {
    const { read } = await makeStarterCli();
    const quote = await read(
      ...['add', 'quote', '--page', PAGE, '--text', '- one\n- two', '--location', 'p. 42'],
      ...['--translation', '하나 둘', '--why', '그냥', '--tags', '돈,#새것', '--favourite'],
    );
    expect(quote).toMatchObject({
      kind: 'quote',
      text: '- one\n- two',
      location: 'p. 42',
      translation: '하나 둘',
      why: '그냥',
      tags: ['돈', '새것'],
      favourite: true,
      page: PAGE,
      notebook: '원서 읽기',
    });
    expect((await read('list', 'quotes')).at(5)).toEqual(quote);
    expect(await read('add', 'reflection', '--page', PAGE, '--text', '좋다')).toMatchObject({
      kind: 'reflection',
      text: '좋다',
    });
    expect(await read('add', 'note', '--page', '개념', '--text', '1. 하나')).toMatchObject({
      kind: 'note',
      text: '1. 하나',
    });
    const event = await read(
      ...['add', 'event', '--page', '개념', '--date', '2024-03-00', '--text', '일', '--note', '곁'],
    );
    expect(event).toMatchObject({ kind: 'event', date: '2024-03', text: '일', note: '곁' });
    const known = await read(
      ...['add', 'event', '--page', '개념', '--date', 'Mar. 14, 2023', '--text', 'GPT-4'],
      ...['--actor', ' OpenAI ', '--source', 'https://openai.com/index/gpt-4-research/'],
    );
    const fields = { actor: 'OpenAI', source: 'https://openai.com/index/gpt-4-research/' };
    expect(known).toMatchObject({ date: '2023-03-14', ...fields });
    const listed: { id: string }[] = await read('list', 'events');
    expect(listed.find(({ id }) => id === known.id)).toEqual(known);
    const definition = await read(
      ...['add', 'definition', '--page', '개념', '--term', '토큰', '--meaning', '조각'],
      ...['--other-names', 'token，낱말 조각'],
    );
    expect(definition.otherNames).toEqual(['token', '낱말 조각']);
  });

  it('takes all that is known of an edition, and dates nothing by itself', async () => {
    const { read } = await makeStarterCli();
    const page = await read(
      ...[
        'add',
        'page',
        '--notebook',
        '원서 읽기',
        '--title',
        '부자 아빠',
        '--author',
        '로버트 기요사키',
      ],
      ...['--translator', '안진환, 형선호', '--publisher', '민음인', '--published', '2018-02-00'],
      ...['--isbn', 'ISBN ９７８１６１２６８０１９４', '--pages', '336', '--edition-of', PAGE],
      ...['--stopped-because', '바빠서', '--current-page', '148'],
    );
    expect(page.book).toMatchObject({
      translators: ['안진환', '형선호'],
      publisher: '민음인',
      publishedOn: '2018-02',
      isbn: '978-1-61268-019-4',
      pageCount: 336,
    });
    expect(page.readings).toMatchObject([
      { status: 'stopped', stoppedBecause: '바빠서', currentPage: 148 },
    ]);
    const pages: { title: string; book?: { work?: string } }[] = await read('list', 'pages');
    const works = pages.filter(({ book }) => book?.work === page.book.work);
    expect(works.map(({ title }) => title)).toContain(PAGE);
    const plain = await read('add', 'page', '--notebook', '원서 읽기', '--title', '날짜 없는 책');
    expect(plain.readings).toEqual([]);
    expect(JSON.stringify(plain.book)).not.toMatch(/\d{4}/);
    const finished = await read(
      ...['add', 'page', '--notebook', '원서 읽기', '--title', '읽은 책', '--status', 'finished'],
    );
    expect(finished.readings).toMatchObject([{ status: 'finished' }]);
    expect(finished.readings[0]).not.toHaveProperty('startedOn');
    expect(finished.readings[0]).not.toHaveProperty('finishedOn');
  });

  it('says in one line what it added', async () => {
    const { run } = await makeStarterCli();
    const { code, out, err } = await run(
      'add',
      'note',
      '--page',
      '개념',
      '--text',
      '가'.repeat(99),
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Added the note “가{59}…” \([0-9a-f-]{36}\)\.\n$/);
  });

  it('finds pages and notebooks by id, in any Unicode form, whatever the capitals', async () => {
    const { read } = await makeStarterCli();
    const [notebook] = await read('list', 'notebooks');
    for (const page of ['개념'.normalize('NFD'), ' 개념 ', notebook.pages[0]]) {
      const note = await read('add', 'note', '--page', page, '--text', 'x');
      expect(note.pageId).toBe(notebook.pages[0]);
    }
    const lower = await read('add', 'note', '--page', 'rich dad poor dad', '--text', 'x');
    expect(lower.page).toBe(PAGE);
    const inside = ['--notebook', notebook.id, '--page', '개념', '--text', 'x'];
    expect((await read('add', 'note', ...inside)).notebook).toBe('인공지능의 역사');
  });

  it('asks which of several pages with one title is meant', async () => {
    const { run, read } = await makeStarterCli();
    await read('add', 'page', '--notebook', '원서 읽기', '--title', '개념');
    const failed = await run('add', 'note', '--page', '개념', '--text', 'x');
    expect(failed).toEqual({
      code: 1,
      out: '',
      err: 'More than one page is called “개념”; use the id.\n',
    });
    const note = ['add', 'note', '--page', '개념', '--text', 'x', '--notebook', '원서 읽기'];
    expect((await read(...note)).notebook).toBe('원서 읽기');
  });

  it('takes a title in other capitals only where none is written so', async () => {
    const { read } = await makeStarterCli();
    const add = ['add', 'page', '--notebook', '원서 읽기', '--title'];
    const lower = await read(...add, 'walden');
    await read(...add, 'Walden');
    expect((await read('add', 'note', '--page', 'walden', '--text', 'x')).pageId).toBe(lower.id);
  });

  it.each([
    [['note', '--page', '없는 쪽', '--text', 'x'], 1, 'There is no page “없는 쪽”.'],
    [
      ['note', '--page', '개념', '--notebook', '없는 공책', '--text', 'x'],
      1,
      'There is no notebook “없는 공책”.',
    ],
    [
      ['note', '--page', '개념', '--notebook', '원서 읽기', '--text', 'x'],
      1,
      'There is no page “개념”.',
    ],
    [['notebook', '--title', 'x', '--kind', 'notes', '--child', 'y'], 1, 'There is no child “y”.'],
    [['note', '--page', '개념', '--text', ''], 2, '“--text” is missing.'],
    [['page', '--title', 'x'], 2, '“--notebook” is missing.'],
    [
      ['event', '--page', '개념', '--date', '2023-02-30', '--text', 'x'],
      2,
      '“--date” is not a date; write 2023, 2023-03 or 2023-03-14.',
    ],
    [
      ['page', '--notebook', '원서 읽기', '--title', 'x', '--rating', '6'],
      2,
      '“--rating” has a value that is not allowed.',
    ],
    [
      ['page', '--notebook', '원서 읽기', '--title', 'x', '--page-count', 'many'],
      2,
      '“--page-count” is of the wrong type.',
    ],
    [
      ['page', '--notebook', '원서 읽기', '--title', 'x', '--isbn', '978-1-61268-019-5'],
      2,
      '“--isbn” has a digit that is wrong: the last one checks the others; compare it with the book.',
    ],
    [
      ['page', '--notebook', '원서 읽기', '--title', 'x', '--isbn', '12345'],
      2,
      '“--isbn” is not an ISBN: it has 10 or 13 digits, such as 978-1-61268-019-4.',
    ],
    [
      ['page', '--notebook', '원서 읽기', '--title', 'x', '--pages', '9', '--current-page', '10'],
      2,
      '“--current-page” is beyond the last page of the book.',
    ],
    [
      ['page', '--notebook', '원서 읽기', '--title', 'x', '--edition-of', '없는 쪽'],
      1,
      'There is no page “없는 쪽”.',
    ],
    [
      ['page', '--notebook', '원서 읽기', '--title', 'x', '--finished', 'soon'],
      2,
      '“--finished” is not a date; write 2023, 2023-03 or 2023-03-14.',
    ],
    [
      ['page', '--notebook', '인공지능의 역사', '--title', 'x', '--status', 'want'],
      2,
      '“--status” has a value that is not allowed.',
    ],
  ] as const)('refuses %j and changes nothing', async (args, code, sentence) => {
    const { folder, run } = await makeStarterCli();
    const before = await readTree(folder);
    expect(await run('add', ...args)).toEqual({ code, out: '', err: `${sentence}\n` });
    expect(await readTree(folder)).toEqual(before);
  });
});
