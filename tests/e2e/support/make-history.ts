import { join } from 'node:path';
import { createJournal } from '../../../data/journal-store.ts';
import { makeBlankState } from '../../../data/starter.ts';
import { MOST_ENTRIES } from '../../../shared/commands/command-inputs.ts';
import { must } from '../../shared/support/must.ts';

export type HistoryTopic = {
  readonly title: string;
  readonly events: readonly { readonly date: string; readonly text: string }[];
};

/** A journal of one notebook of topics, in the place where a test's `launch` looks for one. */
export async function makeHistory(folder: string, topics: readonly HistoryTopic[]): Promise<void> {
  const store = must(await createJournal(join(folder, 'journal'), makeBlankState('system')));
  const notebook = must(await store.execute('addNotebook', { title: '역사', kind: 'notes' }));
  for (const { title, events } of topics) {
    const { id: pageId } = must(await store.execute('addPage', { notebookId: notebook.id, title }));
    for (let from = 0; from < events.length; from += MOST_ENTRIES) {
      const some = events.slice(from, from + MOST_ENTRIES);
      const entries = some.map((event) => ({ kind: 'event' as const, ...event }));
      must(await store.execute('addEntries', { pageId, entries }));
    }
  }
  await store.close();
}

const WORDS = [
  '훈민정음을 세상에 내놓았어',
  'A telescope saw the moons of Jupiter',
  '처음으로 하늘을 난 날이야',
  '이 책이 나왔어. 아빠는 열 번 읽었단다',
  'Radio crossed the sea',
  '달에 사람이 섰어',
];

/**
 * Events over `years` years, thick at some times and thin at others, of days, months and years, the same ones each time. `seed`
 * makes others of them.
 */
export function makeEvents(
  count: number,
  {
    from,
    years,
    seed = 1,
  }: { readonly from: number; readonly years: number; readonly seed?: number },
): HistoryTopic['events'] {
  let state = seed;
  // Lehmer's generator: https://en.wikipedia.org/wiki/Lehmer_random_number_generator
  const draw = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const pad = (value: number) => String(value).padStart(2, '0');
  return Array.from({ length: count }, (_, index) => {
    const year = from + Math.floor(draw() ** 0.5 * years);
    const month = pad(1 + Math.floor(draw() * 12));
    const day = pad(1 + Math.floor(draw() * 28));
    const exact = draw();
    const date =
      exact < 0.1 ? `${year}` : exact < 0.25 ? `${year}-${month}` : `${year}-${month}-${day}`;
    return { date, text: `${WORDS[Math.floor(draw() * WORDS.length)]} ${index + 1}` };
  });
}
