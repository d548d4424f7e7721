import { expect, test } from 'vitest';
import { summarizePage } from '../../../shared/pages/page-summary.ts';
import { makeSample } from '../support/sample-state.ts';

test('a page tells who did something in its events, each once, as they come', () => {
  const { scratch, page, notebook } = makeSample();
  for (const actor of ['OpenAI', 'Meta', 'OpenAI', '']) {
    const entry = { kind: 'event', date: '2023', text: 'x', actor };
    scratch.run('addEntry', { pageId: page.id, entry });
  }
  const changed = scratch.state().pages.get(page.id);
  if (changed === undefined) throw new Error('The page is gone.');
  expect(summarizePage(notebook.id, changed.page).actors).toEqual(['OpenAI', 'Meta']);
});
