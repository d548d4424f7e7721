import { makeScratch } from './scratch-journal.ts';

export const QUOTE = {
  kind: 'quote',
  text: '부자들은 돈을 위해 일하지 않는다.',
  location: 'p. 42',
  tags: ['돈'],
} as const;

/** One child, a reading notebook of two books with entries, a notes notebook, a letter, and something in the trash. */
export function makeSample() {
  const scratch = makeScratch();
  const child = scratch.run('addChild', { name: '휀' });
  const notebook = scratch.run('addNotebook', { title: '원서 읽기', kind: 'reading' });
  const other = scratch.run('addNotebook', { title: '인공지능의 역사', kind: 'notes' });
  const page = scratch.run('addPage', { notebookId: notebook.id, title: 'Rich Dad Poor Dad' });
  const second = scratch.run('addPage', {
    notebookId: notebook.id,
    title: '부자 아빠 가난한 아빠',
  });
  const quote = scratch.run('addEntry', { pageId: page.id, entry: QUOTE });
  const event = scratch.run('addEntry', {
    pageId: page.id,
    entry: { kind: 'event', date: '2023-03', text: 'Claude가 나왔다' },
  });
  const note = scratch.run('addEntry', {
    pageId: second.id,
    entry: { kind: 'note', text: '# 왜' },
  });
  const gone = scratch.run('addEntry', {
    pageId: page.id,
    entry: { kind: 'note', text: '지울 글' },
  });
  scratch.run('removeEntry', { pageId: page.id, entryId: gone.id });
  const letter = scratch.run('addLetter', {
    to: { childId: child.id, name: '휀' },
    language: 'ko',
    selection: { notebookId: notebook.id },
  });
  return {
    scratch,
    state: scratch.state(),
    child,
    notebook,
    other,
    page,
    second,
    quote,
    event,
    note,
    gone,
    letter,
  };
}

export type Sample = ReturnType<typeof makeSample>;
