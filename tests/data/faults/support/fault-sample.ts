import type { Page } from '../../../../shared/pages/page-schema.ts';
import { makeSample } from '../../../shared/support/sample-state.ts';

/** The sample journal with a reading, a second child, and with a thing of every kind in its trash. */
export function makeFaultSample() {
  const sample = makeSample();
  const { scratch, page, notebook } = sample;
  const reading = scratch.run('addReading', { pageId: page.id, reading: { status: 'want' } });
  const edition = scratch.run('addPage', {
    notebookId: notebook.id,
    title: 'Rich Dad, 한국어판',
    editionOf: page.id,
  });
  const gonePage = scratch.run('addPage', { notebookId: notebook.id, title: '지운 쪽' });
  const goneBook = scratch.run('addNotebook', { title: '지운 공책', kind: 'notes' });
  for (const title of ['하나', '둘']) scratch.run('addPage', { notebookId: goneBook.id, title });
  const [topic, nextTopic] = ['시작', '그 뒤'].map((title) =>
    scratch.run('addPage', { notebookId: sample.other.id, title, tags: ['AI'] }),
  ) as [Page, Page];
  const list = scratch.run('addEntry', {
    pageId: topic.id,
    entry: { kind: 'note', text: '2023-07-18 Meta의 LLaMA2 출시' },
  });
  const later = scratch.run('addEntry', {
    pageId: topic.id,
    entry: { kind: 'event', date: '2024', text: '나눌 곳' },
  });
  scratch.run('addEntry', {
    pageId: topic.id,
    entry: { kind: 'event', date: '2023', text: '앞선 일' },
  });
  scratch.run('addEntry', { pageId: nextTopic.id, entry: { kind: 'note', text: '있던 글' } });
  const sibling = scratch.run('addChild', { name: '민우' });
  const goneChild = scratch.run('addChild', { name: '지운 아이' });
  scratch.run('removeChild', { childId: goneChild.id });
  scratch.run('removePage', { pageId: gonePage.id });
  scratch.run('removeNotebook', { notebookId: goneBook.id });
  const gone = { gonePage, goneBook, goneChild };
  const shelf = scratch.run('addNotebook', { title: '다른 주제', kind: 'notes' });
  const letterVersion = scratch.run('keepLetterVersion', { letterId: sample.letter.id });
  const changes = { opening: '고쳐 쓴 글' };
  const letter = scratch.run('updateLetter', { letterId: sample.letter.id, changes });
  const letters = { letter, letterVersion };
  const topics = { topic, nextTopic, list, later, shelf };
  return {
    ...sample,
    reading,
    edition,
    sibling,
    ...topics,
    ...letters,
    ...gone,
    state: scratch.state(),
  };
}

export type FaultSample = ReturnType<typeof makeFaultSample>;
