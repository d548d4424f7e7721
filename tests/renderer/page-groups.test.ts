import { expect, test } from 'vitest';
import { groupPages } from '../../renderer/pages/page-groups.ts';
import { takeSnapshot } from '../../shared/session/session-state.ts';
import { makeSample } from '../shared/support/sample-state.ts';

function makeShelf() {
  const { scratch, notebook, other, page } = makeSample();
  scratch.run('addPage', { notebookId: other.id, title: 'LLM 역사' });
  scratch.run('addPage', { notebookId: other.id, title: '개념' });
  scratch.run('addNotebook', { title: '빈 공책', kind: 'notes' });
  const snapshot = takeSnapshot(scratch.state());
  const group = (text: string, changes = {}) =>
    groupPages(snapshot, 'ko', {
      text,
      isWanted: ({ id }) => id !== page.id,
      offersNew: false,
      firstId: undefined,
      ...changes,
    }).map(({ title, choices }) => [
      title,
      ...choices.map((each) => (each.kind === 'page' ? each.page.title : `+ ${each.title}`)),
    ]);
  return { group, notebook, other };
}

test('pages stand under their notebooks in the parent’s order, the given notebook first', () => {
  const { group, other } = makeShelf();
  expect(group('')).toEqual([
    ['원서 읽기', '부자 아빠 가난한 아빠'],
    ['인공지능의 역사', 'LLM 역사', '개념'],
  ]);
  expect(group('', { firstId: other.id }).map(([title]) => title)).toEqual([
    '인공지능의 역사',
    '원서 읽기',
  ]);
});

test('what is typed finds pages, and is offered as a new topic where none has that title', () => {
  const { group } = makeShelf();
  const offersNew = { offersNew: true };
  expect(group('llm')).toEqual([['인공지능의 역사', 'LLM 역사']]);
  expect(group('llm', offersNew)).toEqual([
    ['인공지능의 역사', 'LLM 역사', '+ llm'],
    ['빈 공책', '+ llm'],
  ]);
  expect(group(' llm 역사', offersNew)).toEqual([
    ['인공지능의 역사', 'LLM 역사'],
    ['빈 공책', '+ llm 역사'],
  ]);
  expect(group(' ', offersNew).flat()).not.toContain('+ ');
});
