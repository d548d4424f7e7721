import { createJournal } from '../../../data/journal-store.ts';
import { makeBlankState } from '../../../data/starter.ts';
import { MOST_ENTRIES } from '../../../shared/commands/command-inputs.ts';
import { must } from '../../shared/support/must.ts';

const SENTENCES = [
  '부자들은 돈을 위해 일하지 않는다. 돈이 그들을 위해 일한다.',
  'The poor and the middle class work for money.',
  '아빠는 이 말을 스무 살에 처음 들었는데, 서른이 되어서야 무슨 뜻인지 알았어.',
  'It was the best of times, it was the worst of times, and we went on reading.',
  '네가 이 글을 읽을 때쯤이면 세상은 또 얼마나 달라져 있을까?',
  '2023년 3월, 사람처럼 쓰고 말하는 기계가 모두의 책상 위에 놓였다.',
];

/** A paragraph of about three hundred characters, another one for each number. */
function writeParagraph(index: number): string {
  const sentences = [0, 1, 2, 3, 4, 5, 6].map(
    (offset) => SENTENCES[(index + offset) % SENTENCES.length],
  );
  return `(${index}) ${sentences.join(' ')}`;
}

export type LetterSize = {
  readonly paragraphs: number;
  /** How many are written at a time. */
  readonly inEntry: number;
};

/** Makes a journal of one notebook and one letter that holds all of it. Output: the letter's id. */
export async function makeLetterOnDisk(
  folder: string,
  { paragraphs, inEntry }: LetterSize,
): Promise<string> {
  const store = must(await createJournal(folder, makeBlankState('ko')));
  const notebook = must(await store.execute('addNotebook', { title: '오래 쓴 글', kind: 'notes' }));
  const input = { notebookId: notebook.id, title: '돈과 시간' };
  const { id: pageId } = must(await store.execute('addPage', input));
  const entries = Array.from({ length: paragraphs / inEntry }, (_, entry) => ({
    kind: 'reflection' as const,
    text: Array.from({ length: inEntry }, (_each, at) => writeParagraph(entry * inEntry + at)).join(
      '\n\n',
    ),
  }));
  for (let from = 0; from < entries.length; from += MOST_ENTRIES) {
    const some = entries.slice(from, from + MOST_ENTRIES);
    must(await store.execute('addEntries', { pageId, entries: some }));
  }
  const letter = {
    to: { name: '휀' },
    language: 'ko' as const,
    selection: { notebookId: notebook.id },
    date: '2026-11-28',
  };
  const { id } = must(await store.execute('addLetter', letter));
  await store.close();
  return id;
}
