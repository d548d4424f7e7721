import { describe, expect, it } from 'vitest';
import { makeCli, makeStarterCli } from './support/test-cli.ts';

describe('init', () => {
  it('makes an empty journal, once', async () => {
    const { run, read, folder } = await makeCli();
    expect(await run('init')).toEqual({
      code: 0,
      out: `Made a journal in ${folder}.\n`,
      err: '',
    });
    expect(await read('list', 'notebooks')).toEqual([]);
    const again = await run('init', '--starter');
    expect(again.code).toBe(1);
    expect(again.err).toBe(`There is a journal in ${folder} already; it was left as it is.\n`);
  });

  it('says with --json what it made', async () => {
    const { read, folder } = await makeCli();
    const made = await read('init', '--starter');
    expect(made.folder).toBe(folder);
    expect(made.notebooks.map(({ title }: { title: string }) => title)).toEqual([
      '인공지능의 역사',
      '원서 읽기',
    ]);
  });
});

describe('list', () => {
  it('is the same with and without --json, and ends with a line end', async () => {
    const { run } = await makeStarterCli();
    const plain = await run('list', 'events');
    expect(plain).toEqual(await run('list', 'events', '--json'));
    expect(plain.out).toMatch(/^\[\n {2}\{\n {4}"kind": "event",\n.*\]\n$/s);
  });

  it('shows events with their own fields and where they stand', async () => {
    const { read } = await makeStarterCli();
    const events = await read('list', 'events');
    expect(events).toHaveLength(16);
    const claude = events.find(({ text }: { text: string }) => text.includes('Claude'));
    expect(claude).toMatchObject({
      kind: 'event',
      date: '2023-03',
      tags: [],
      notebook: '인공지능의 역사',
      page: 'LLM 역사',
    });
    for (const key of ['id', 'notebookId', 'pageId', 'createdAt', 'updatedAt']) {
      expect(claude[key], key).toEqual(expect.any(String));
    }
  });

  it('shows quotes, definitions and tags', async () => {
    const { read } = await makeStarterCli();
    const quotes = await read('list', 'quotes');
    expect(quotes[0]).toMatchObject({
      text: 'The poor and the middle class work for money. The rich have money work for them.',
      location: 'Lesson 1',
      favourite: false,
      tags: ['돈'],
      page: 'Rich Dad Poor Dad',
    });
    const definitions = await read('list', 'definitions');
    expect(definitions[0].otherNames).toEqual(['LLM', '초거대언어모델']);
    const tags = await read('list', 'tags');
    expect(tags).toContainEqual({ tag: '돈', count: 3 });
    const counts = tags.map(({ count }: { count: number }) => count);
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
  });

  it('shows notebooks, pages, children and letters', async () => {
    const { read } = await makeStarterCli();
    const [child] = await read('list', 'children');
    expect(child).toEqual({ id: expect.any(String), updatedAt: expect.any(String), name: '휀' });
    const notebooks = await read('list', 'notebooks');
    expect(notebooks[1]).toEqual({
      id: expect.any(String),
      kind: 'reading',
      title: '원서 읽기',
      childIds: [child.id],
      pages: [expect.any(String), expect.any(String), expect.any(String)],
      children: ['휀'],
    });
    const pages = await read('list', 'pages');
    expect(pages[3]).toMatchObject({
      id: notebooks[1].pages[0],
      notebookId: notebooks[1].id,
      notebook: '원서 읽기',
      title: 'Rich Dad Poor Dad',
      book: { authors: ['Robert T. Kiyosaki'], edition: '20th anniversary', language: 'en' },
      readings: [{ startedOn: '2026-01-03', finishedOn: '2026-01-17', status: 'finished' }],
      counts: { quote: 5, reflection: 1, note: 0, event: 0, definition: 0 },
      favourites: 2,
    });
    expect(await read('list', 'letters')).toMatchObject([
      { to: { name: '휀' }, selection: { notebookId: notebooks[0].id }, arrangement: 'years' },
    ]);
  });

  it('leaves out, however deep, what only the merging of two copies needs', async () => {
    const { read } = await makeStarterCli();
    const added = await read('add', 'note', '--page', '개념', '--text', 'x');
    expect(Object.keys(added)).not.toContain('edits');
    for (const kind of ['notebooks', 'pages', 'quotes', 'events', 'definitions', 'children']) {
      const things = await read('list', kind);
      expect(things, kind).not.toEqual([]);
      expect(JSON.stringify(things), kind).not.toMatch(/"(edits|head|ranks|removed)":/);
    }
  });
});
