import { expect, it } from 'vitest';
import { rememberTitles } from '../../../main/session/title-memory.ts';
import type { Notebook } from '../../../shared/notebooks/notebook-schema.ts';
import type { Page } from '../../../shared/pages/page-schema.ts';
import type { PageSummary } from '../../../shared/pages/page-summary.ts';

const NOTEBOOK = '01a20d6f-9191-729d-99af-63bc60b9a4c6';
const READ = '01a20d6f-9192-724d-bf72-3e0bf68f0314';
const UNREAD = '01a20d6f-9193-70c3-986a-8e0e62af944a';
const UNKNOWN = '01a20d6f-9195-71e4-a73d-acdd8586e211';

it('names files that are hurt by the titles that they had last', () => {
  const titles = rememberTitles(
    {
      notebooks: new Map([[NOTEBOOK, { title: '원서 읽기' } as Notebook]]),
      pages: new Map([[READ, { notebookId: NOTEBOOK, page: { title: '옛 제목' } as Page }]]),
    },
    new Map([[UNREAD, { id: UNREAD, title: '아직 읽지 않은 쪽' } as PageSummary]]),
  );
  titles.follow([
    { kind: 'page', id: READ, notebookId: NOTEBOOK, value: { title: '새 제목' } as Page },
    { kind: 'page', id: READ, notebookId: NOTEBOOK, value: null },
  ]);
  const pageFile = (id: string) => `notebooks/${NOTEBOOK}/pages/${id}.json`;
  const files = [
    pageFile(READ),
    pageFile(UNREAD),
    `notebooks/${NOTEBOOK}/notebook.json`,
    pageFile(UNKNOWN),
    'journal.json',
  ];
  const named = titles.name(files.map((file) => ({ file, reason: 'empty' })));
  expect(named.map(({ title }) => title)).toEqual([
    '새 제목',
    '아직 읽지 않은 쪽',
    '원서 읽기',
    undefined,
    undefined,
  ]);
});
