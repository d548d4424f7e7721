import { describe, expect, it } from 'vitest';
import { findPage } from '../../../shared/journal/find-things.ts';
import { findBacklinks } from '../../../shared/links/find-backlinks.ts';
import { linksIn } from '../../../shared/links/links-in.ts';
import { titlesIn } from '../../../shared/links/titles-in-journal.ts';
import { idOf } from '../letters/support/make-pages.ts';
import { must } from '../support/must.ts';
import { makeScratch } from '../support/scratch-journal.ts';

function makeLinked() {
  const scratch = makeScratch();
  const notebook = scratch.run('addNotebook', { title: '역사', kind: 'notes', childIds: [] });
  const addPage = (title: string) => scratch.run('addPage', { notebookId: notebook.id, title });
  const [history, words] = [addPage('LLM 역사'), addPage('낱말')];
  const addEntry = (pageId: string, entry: object) => scratch.run('addEntry', { pageId, entry }).id;
  const define = (term: string, meaning: string) =>
    addEntry(words.id, { kind: 'definition', term, meaning });
  const open = define('오픈 소스', `[[LLM 역사]](pages/${history.id})에서 나온 말`);
  const note = addEntry(history.id, {
    kind: 'note',
    text: `- **[[오픈 소스]](entries/${open})**, 또 [그것](entries/${open})\n- [[여기]](pages/${history.id})`,
  });
  addEntry(history.id, { kind: 'quote', text: `[[x]](entries/${open})` });
  addEntry(history.id, { kind: 'note', text: `\`[[x]](entries/${open})\` 하고 쓴다` });
  const backlinks = (pageId: string) =>
    must(findBacklinks(scratch.state(), pageId)).map(({ id, from }) => [
      id,
      from.map(({ entry, page }) => `${page}/${entry.id}`),
    ]);
  return { scratch, notebook, history, words, open, note, backlinks };
}

describe('what links to a page and its terms', () => {
  it('is every entry that does, once, but not what the page says of itself nor what only looks like a link', () => {
    const { history, words, open, note, backlinks } = makeLinked();
    expect(backlinks(history.id)).toEqual([[history.id, [`낱말/${open}`]]]);
    expect(backlinks(words.id)).toEqual([[open, [`LLM 역사/${note}`]]]);
  });

  it('goes with its page to the trash and comes back with it, and a term keeps its links on another page', () => {
    const { scratch, history, words, open, note, backlinks } = makeLinked();
    const item = scratch.run('removePage', { pageId: history.id });
    expect(findBacklinks(scratch.state(), history.id)).toMatchObject({ ok: false });
    expect(backlinks(words.id)).toEqual([]);
    scratch.run('restore', { trashId: item.id });
    scratch.run('moveEntryToPage', { pageId: words.id, entryId: open, toPageId: history.id });
    expect(backlinks(history.id)).toEqual([[open, [`LLM 역사/${note}`]]]);
    expect(backlinks(words.id)).toEqual([]);
  });

  it('goes to the topic that another was put into, also from its own entries', () => {
    const { scratch, notebook, history, words, open, backlinks } = makeLinked();
    const into = scratch.run('addPage', { notebookId: notebook.id, title: '새 역사' });
    const before = scratch.run('addEntry', {
      pageId: into.id,
      entry: { kind: 'note', text: `[그](pages/${history.id}) \`](pages/${history.id})\`` },
    });
    scratch.run('mergePages', { pageId: history.id, intoPageId: into.id });
    expect(backlinks(into.id)).toEqual([[into.id, [`낱말/${open}`]]]);
    const { page } = must(findPage(scratch.state(), into.id));
    expect(page.entries.find(({ id }) => id === before.id)).toMatchObject({
      text: expect.stringContaining(`[그](pages/${into.id})`),
    });
    expect(JSON.stringify(page.entries)).toContain(`[[여기]](pages/${into.id})`);
    expect(JSON.stringify([...scratch.state().pages.values()])).not.toContain(
      `[[LLM 역사]](pages/${history.id})`,
    );
    expect(backlinks(words.id)).toMatchObject([[open, [expect.stringContaining('새 역사/')]]]);
  });

  it('is called as it is called now', () => {
    const { scratch, history, words, open } = makeLinked();
    scratch.run('updatePage', { pageId: history.id, changes: { title: '인공지능의 역사' } });
    scratch.run('updateEntry', {
      pageId: words.id,
      entryId: open,
      changes: { kind: 'definition', term: '열린 소스' },
    });
    const titleOf = titlesIn(scratch.state());
    expect(titleOf({ kind: 'page', id: history.id })).toBe('인공지능의 역사');
    expect(titleOf({ kind: 'entry', id: open })).toBe('열린 소스');
    expect(titleOf({ kind: 'entry', id: history.id })).toBeUndefined();
  });
});

describe('the links in a text', () => {
  it('are those in all its parts, in order, each once', () => {
    const [a, b] = [`pages/${idOf(1)}`, `entries/${idOf(2)}`];
    const text = `# [[a]](${a})\n\n> - [b](${b})\n\n[web](https://x.org) [no](pages/1) [[a]](${a})`;
    expect(linksIn(text).map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
    expect(linksIn('아무 링크도 없는 글')).toEqual([]);
  });
});
