import { useEffect, useSyncExternalStore } from 'react';
import type { MainEvents } from '../../shared/ipc-contract.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import type { AppError } from '../../shared/result.ts';
import {
  followChanges,
  type JournalSnapshot,
  type SessionState,
  type Surroundings,
} from '../../shared/session/session-state.ts';
import type { ColouredTag } from '../../shared/tags/tag-colours.ts';
import { keepLinkTargets } from '../links/link-targets.ts';
import { api, isChanging } from './bridge.ts';
import { makeObservable, useObservable } from './observable.ts';

/** A page as far as it is here: not asked for yet answered, here, or not readable. */
export type LoadedPage = { readonly page?: Page; readonly error?: AppError };

const session = makeObservable<SessionState | null>(null);
const surroundings = makeObservable<Surroundings | null>(null);
let lastChangeIsOurs = true;
const pages = makeObservable<ReadonlyMap<string, LoadedPage>>(new Map());

function keepPage(pageId: string, loaded: LoadedPage | null): void {
  const next = new Map(pages.get());
  if (loaded === null) next.delete(pageId);
  else next.set(pageId, loaded);
  pages.set(next);
}

/** Takes a session that main answered with; whatever was kept of another journal goes. */
export function adoptSession(next: SessionState): void {
  pages.set(new Map());
  session.set(next);
}

function followJournal({ changes }: MainEvents['journalChanged']): void {
  const current = session.get();
  if (current?.status !== 'open') return;
  lastChangeIsOurs = isChanging();
  // Pages that nobody looked at stay unloaded.
  const isLoaded = (id: string) => pages.get().has(id);
  for (const change of changes) {
    if (change.kind === 'page' && isLoaded(change.id)) {
      keepPage(change.id, change.value && { page: change.value });
    }
    // It stays as it was until what it is now has come.
    if (change.kind === 'summary' && isLoaded(change.value.id)) void loadPage(change.value.id);
  }
  session.set({ ...current, snapshot: followChanges(current.snapshot, changes) });
}

function followStanding(standing: MainEvents['standingChanged']): void {
  const current = session.get();
  if (current?.status !== 'open') return;
  session.set({ ...current, ...standing });
}

/** Asks main for everything the first picture needs, and follows its changes from then on. */
export async function startSession(): Promise<void> {
  api.on('journalChanged', followJournal);
  api.on('standingChanged', followStanding);
  const [around, opened] = await Promise.all([api.getSurroundings({}), api.getSession({})]);
  if (around.ok) surroundings.set(around.value);
  adoptSession(opened.ok ? opened.value : { status: 'failed', folder: '', error: opened.error });
}

/** As `useSession` and `useSurroundings`, for what runs outside of components. */
export const currentSession = session.get;
export const currentSurroundings = surroundings.get;

/** The open journal, for what runs outside of components; null where none is open. */
export function currentSnapshot(): JournalSnapshot | null {
  const current = session.get();
  return current?.status === 'open' ? current.snapshot : null;
}

/** Whether the journal was changed last by this window; otherwise by another program or another computer. */
export const isOwnChange = (): boolean => lastChangeIsOurs;

export function useSession(): SessionState | null {
  return useObservable(session);
}

export function useSurroundings(): Surroundings | null {
  return useObservable(surroundings);
}

/** The open journal. Only for what is shown while a journal is open. */
export function useSnapshot(): JournalSnapshot {
  const current = useSession();
  if (current?.status !== 'open') throw new Error('No journal is open.');
  return current.snapshot;
}

/** The tags that have a colour. What uses only this is not drawn anew with every change of the journal. */
export function useColouredTags(): readonly ColouredTag[] | undefined {
  return useSyncExternalStore(session.subscribe, () => currentSnapshot()?.journal.tags);
}

session.subscribe(() => keepLinkTargets(currentSnapshot()?.pages ?? new Map()));

/** Why nothing can be saved now, or null. */
export function useReadOnly(): AppError | null {
  const current = useSession();
  return current?.status === 'open' ? current.readOnly : null;
}

async function loadPage(pageId: string): Promise<void> {
  const answer = await api.getPage({ pageId });
  keepPage(pageId, answer.ok ? { page: answer.value } : { error: answer.error });
}

/** A page with its entries, asked for when it is first looked at and kept true from then on. */
export function usePage(pageId: string): LoadedPage {
  // Of this page alone: thousands of pages may come one by one, as after an import.
  const loaded = useSyncExternalStore(pages.subscribe, () => pages.get().get(pageId));
  // A session that is adopted anew drops its pages, also the one that is being looked at.
  const isMissing = loaded === undefined;
  useEffect(() => {
    if (isMissing) void loadPage(pageId);
  }, [pageId, isMissing]);
  return loaded ?? {};
}
