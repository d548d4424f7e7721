import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { createJournal, type JournalStore, openJournal } from '../../../data/journal-store.ts';
import { defaultStoreDeps, type StoreDeps } from '../../../data/store-deps.ts';
import type { CommandName } from '../../../shared/commands/command-inputs.ts';
import type { CommandOutput } from '../../../shared/commands/command-rules.ts';
import { planCommand } from '../../../shared/commands/command-rules.ts';
import { FORMAT_VERSION, JOURNAL_FORMAT } from '../../../shared/journal/journal-schema.ts';
import { applyChanges, type JournalState } from '../../../shared/journal/journal-state.ts';
import type { Result } from '../../../shared/result.ts';

export const NOW = '2026-01-17T12:00:00.000Z';

export function emptyState(): JournalState {
  return {
    journal: {
      format: JOURNAL_FORMAT,
      version: FORMAT_VERSION,
      parent: { calledAs: '아빠' },
      children: [],
      notebooks: [],
      goals: [],
      settings: { language: 'ko', theme: 'system' },
    },
    notebooks: new Map(),
    pages: new Map(),
    letters: new Map(),
    trash: new Map(),
  };
}

/** The value of a result that must be one. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A journal that only lives in memory: does commands by the rules, as the store does. */
export function makeScratch(start: JournalState = emptyState()) {
  let state = start;
  return {
    state: () => state,
    run<Name extends CommandName>(name: Name, input: unknown): CommandOutput<Name> {
      const context = { now: NOW, today: '2026-01-17', newId: v7() };
      const plan = must(planCommand(state, name, input, context));
      state = applyChanges(state, plan.changes);
      return plan.output;
    },
  };
}

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

/** The sample journal on disk, and open. */
export async function createSample(
  folder: string,
  deps: StoreDeps = defaultStoreDeps,
): Promise<Sample & { store: JournalStore }> {
  const sample = makeSample();
  return { ...sample, store: must(await createJournal(folder, sample.state, deps)) };
}

let template: Promise<Sample & { folder: string }> | undefined;

/** The sample journal in `folder` as `createSample` makes it, copied from one that was made before: much faster. */
export async function copySample(folder: string): Promise<Sample> {
  template ??= (async () => {
    const made = await mkdtemp(join(tmpdir(), 'bookletter-sample-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    return { ...(await createSample(made)), folder: made };
  })();
  const sample = await template;
  await cp(sample.folder, folder, { recursive: true });
  return sample;
}

/** What a fresh look at the disk finds. */
export async function reopen(folder: string): Promise<JournalStore> {
  return must(await openJournal(folder));
}
