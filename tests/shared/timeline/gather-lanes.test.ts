import { describe, expect, it } from 'vitest';
import { findEntries } from '../../../shared/entries/find-entries.ts';
import { gatherLanes, type TimelineSources } from '../../../shared/timeline/gather-lanes.ts';
import { listBirthdays } from '../../../shared/timeline/list-birthdays.ts';
import { type LaneKey, timelineChoiceSchema } from '../../../shared/timeline/timeline-choice.ts';
import { makeScratch } from '../support/scratch-journal.ts';

function makeFamily() {
  const scratch = makeScratch();
  const child = scratch.run('addChild', { name: '김휀', calledAs: '휀', birthday: '2020-02-29' });
  const unknown = scratch.run('addChild', { name: '지우' });
  const books = scratch.run('addNotebook', { title: '원서 읽기', kind: 'reading' });
  const history = scratch.run('addNotebook', { title: '인공지능의 역사', kind: 'notes' });
  const book = scratch.run('addPage', { notebookId: books.id, title: 'Rich Dad Poor Dad' });
  const open = scratch.run('addPage', { notebookId: history.id, title: '소스 공개' });
  const closed = scratch.run('addPage', { notebookId: history.id, title: 'LLM 역사' });
  const addEvent = (pageId: string, date: string, text: string, actor?: string) =>
    scratch.run('addEntry', { pageId, entry: { kind: 'event', date, text, actor } });
  const llama = addEvent(open.id, '2023-02-24', 'LLaMA를\n공개했어', 'Meta');
  const claude = addEvent(closed.id, '2023-03', 'Claude가 나왔어');
  scratch.run('addEntry', { pageId: open.id, entry: { kind: 'note', text: '왜?' } });
  const addReading = (reading: object) =>
    scratch.run('addReading', { pageId: book.id, reading: { status: 'finished', ...reading } });
  const past = addReading({ startedOn: '2025-01-03', finishedOn: '2025-02' });
  const now = addReading({ status: 'reading', startedOn: '2026-01-03' });
  addReading({ status: 'want' });
  const end = addReading({ finishedOn: '2019' });
  const state = scratch.state();
  const sources: TimelineSources = {
    notebooks: [...state.notebooks.values()],
    pages: [...state.pages.values()].map(({ page }) => page),
    entries: findEntries(state, {}),
    children: state.journal.children,
  };
  return { child, unknown, history, open, llama, claude, past, now, end, sources };
}

const settings = { language: 'ko', today: '2026-11-28' } as const;

describe('the lanes of a timeline', () => {
  it('are a notebook’s events and a page’s, in the order asked for, each lane once', () => {
    const { history, open, llama, claude, sources } = makeFamily();
    const page: LaneKey = { kind: 'page', pageId: open.id };
    const lanes = [page, { kind: 'notebook', notebookId: history.id } as const, page];
    const first = {
      id: llama.id,
      kind: 'event',
      date: '2023-02-24',
      text: 'LLaMA를 공개했어',
      actor: 'Meta',
    };
    const second = { id: claude.id, kind: 'event', date: '2023-03', text: 'Claude가 나왔어' };
    expect(gatherLanes({ lanes }, sources, settings)).toEqual([
      { id: `page:${open.id}`, title: '소스 공개', items: [first] },
      { id: `notebook:${history.id}`, title: '인공지능의 역사', items: [first, second] },
    ]);
  });

  it('are the books that were read, with the days of their readings', () => {
    const { past, now, end, sources } = makeFamily();
    const [lane] = gatherLanes({ lanes: [{ kind: 'books' }] }, sources, settings);
    const book = { kind: 'reading', text: 'Rich Dad Poor Dad' };
    expect(lane).toEqual({
      id: 'books',
      title: '읽은 책',
      items: [
        { ...book, id: past.id, date: '2025-01-03', until: '2025-02' },
        { ...book, id: now.id, date: '2026-01-03', until: '2026-11-28' },
        { ...book, id: end.id, date: '2019' },
      ],
    });
  });

  it('are a child’s birthdays, where the birthday is known', () => {
    const { child, unknown, sources } = makeFamily();
    const lanes = [child, unknown].map(({ id }) => ({ kind: 'birthdays', childId: id }) as const);
    const [lane, ...others] = gatherLanes({ lanes }, sources, settings);
    expect(others).toEqual([]);
    expect(lane?.title).toBe('휀의 생일');
    expect(lane?.items).toHaveLength(7);
  });

  it('hold what may have been within the time', () => {
    const { history, claude, sources } = makeFamily();
    const lanes = [{ kind: 'notebook', notebookId: history.id } as const];
    const within = (from: string, to: string) =>
      gatherLanes({ lanes, from, to }, sources, settings)[0]?.items.map(({ id }) => id);
    expect(within('2023-03-10', '2024')).toEqual([claude.id]);
    expect(within('2023-02-25', '2023-02-28')).toEqual([]);
    expect(within('2023-02-24', '2023-02')).toHaveLength(1);
  });

  it('are left out where what they show is gone', () => {
    const { sources } = makeFamily();
    const lanes = [{ kind: 'page', pageId: 'gone' } as const];
    expect(gatherLanes({ lanes }, sources, settings)).toEqual([]);
  });

  it('are at least one', () => {
    expect(timelineChoiceSchema.safeParse({ lanes: [] }).success).toBe(false);
  });
});

describe('birthdays', () => {
  const list = (birthday: string, language: 'ko' | 'en' = 'ko') =>
    listBirthdays('휀', birthday, { ...settings, language }).map(
      ({ date, text }) => `${date} ${text}`,
    );

  it('begin with the birth, and go by Korean law for 29 February', () => {
    expect(list('2020-02-29').slice(0, 5)).toEqual([
      '2020-02-29 태어난 날',
      '2021-03-01 첫돌',
      '2022-03-01 두 살 생일',
      '2023-03-01 세 살 생일',
      '2024-02-29 네 살 생일',
    ]);
  });

  it('end with the one that came last', () => {
    expect(list('2024-11-28', 'en')).toEqual([
      '2024-11-28 Born',
      '2025-11-28 1st birthday',
      '2026-11-28 2nd birthday',
    ]);
    expect(list('2024-11-29').at(-1)).toBe('2025-11-29 첫돌');
    expect(list('2027-01-01')).toEqual([]);
  });

  it('are no more exact than the birthday is known', () => {
    expect(list('2025-03')).toEqual(['2025-03 태어난 달', '2026-03 첫돌']);
    expect(list('2025')).toEqual(['2025 태어난 해', '2026 첫돌']);
  });
});
