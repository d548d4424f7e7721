import { makeSample } from '../../../shared/support/sample-state.ts';

/** The sample journal with a reading, and with a thing of every kind in its trash. */
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
  scratch.run('removePage', { pageId: gonePage.id });
  scratch.run('removeNotebook', { notebookId: goneBook.id });
  return { ...sample, reading, edition, gonePage, goneBook, state: scratch.state() };
}

export type FaultSample = ReturnType<typeof makeFaultSample>;
