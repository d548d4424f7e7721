import { app, type BrowserWindow, powerMonitor } from 'electron';
import type { Settings } from '../shared/journal/journal-schema.ts';
import type { Language } from '../shared/text/language.ts';
import { getAppPaths } from './app-paths.ts';
import { servePicturesOf } from './app-protocol.ts';
import { answerCalls } from './ipc/answer-calls.ts';
import { makeRequests } from './ipc/make-requests.ts';
import { setMenu } from './menu.ts';
import {
  type JournalPlace,
  type JournalSession,
  startJournalSession,
} from './session/journal-session.ts';
import { keepLastJournal, readLastJournal } from './session/last-journal-file.ts';
import type { StartOptions } from './start-options.ts';
import { guardClose } from './window/guard-close.ts';
import { openWindow } from './window/open-window.ts';
import { reviveWindow } from './window/revive-window.ts';
import { setWindowTheme } from './window/window-look.ts';

function systemLanguage(): Language {
  const [preferred = ''] = app.getPreferredSystemLanguages();
  return preferred.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

function currentSettings(session: JournalSession): Settings | undefined {
  const store = session.store();
  return store.ok ? store.value.state().journal.settings : undefined;
}

/** The window's language: the journal's setting, else the computer's, which the window is told once. */
function currentLanguage(session: JournalSession, computers: Language): Language {
  const { language = 'system' } = currentSettings(session) ?? {};
  return language === 'system' ? computers : language;
}

/** Keeps the menu bar and what else the computer draws as the journal's settings say. To be called whenever they may be others. */
function followSettings(
  session: JournalSession,
  window: BrowserWindow,
  currently: () => Language,
): () => void {
  let language: Language | undefined;
  let theme: Settings['theme'] | undefined;
  return () => {
    const next = { language: currently(), theme: currentSettings(session)?.theme };
    if (next.language !== language) setMenu(next.language);
    if (next.theme !== undefined && next.theme !== theme) setWindowTheme(window, next.theme);
    ({ language, theme } = next);
  };
}

function findFirstPlace(options: StartOptions, lastJournalFile: string): JournalPlace {
  if (options.journal !== undefined) return { folder: options.journal, wasThere: false };
  const last = readLastJournal(lastJournalFile);
  if (last !== undefined) return { folder: last, wasThere: true };
  return { folder: getAppPaths().journal, wasThere: false };
}

/** How long the day's backup may hold up a job, in ms; the window makes it at the next opening then. */
const JOB_BACKUP_MS = 20_000;

/** Gives the journal back where the program ends without its window having been closed. */
function closeBeforeQuitting({ close, store }: JournalSession): void {
  app.on('will-quit', (event) => {
    if (!store().ok) return;
    event.preventDefault();
    void close(AbortSignal.abort()).finally(() => app.quit());
  });
}

/** A journal in its window. */
export type RunningJournal = {
  readonly window: BrowserWindow;
  /** Gives the journal back to other programs. */
  readonly close: () => Promise<void>;
};

/** Opens the journal and its window, and answers the window until it closes. */
export async function runJournal(options: StartOptions): Promise<RunningJournal> {
  const { lastJournal: lastJournalFile, indexes } = getAppPaths();
  const place = findFirstPlace(options, lastJournalFile);
  const session = startJournalSession(place, indexes);
  const opening = session.open(place);
  servePicturesOf(() => {
    const store = session.store();
    return store.ok ? store.value.folder : undefined;
  });
  // Its questions arrive once this function waits for the first time, when everything is there to answer them.
  const window = openWindow(options.devServer, () => currentSettings(session)?.theme);
  const computers = systemLanguage();
  const language = () => currentLanguage(session, computers);
  const follow = followSettings(session, window, language);
  follow();
  const guard = guardClose(window, { settle: session.settle, finish: session.close, language });
  reviveWindow(window);
  closeBeforeQuitting(session);
  const requests = makeRequests({
    session,
    window,
    surroundings: {
      systemLanguage: computers,
      appVersion: app.getVersion(),
      electronVersion: process.versions.electron,
      platform: process.platform,
    },
    rememberJournal: (folder) => keepLastJournal(lastJournalFile, folder),
    answerFlush: guard.answered,
  });
  const runCommand = async (name: string, input: unknown) => {
    const store = session.store();
    return store.ok ? store.value.execute(name as never, input) : store;
  };
  // The window loads while the journal is being read; its first question waits for the answer.
  const getSession: typeof requests.getSession = async (input) => {
    await opening;
    return requests.getSession(input);
  };
  answerCalls({ ...requests, getSession }, runCommand, { devServer: options.devServer, follow });
  app.on('second-instance', () => {
    // The parent wants it back, and this one is past that.
    if (guard.isLeaving()) app.relaunch();
    if (window.isDestroyed() || guard.isLeaving()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  // What other programs did meanwhile is also looked for where no system tells of it.
  window.on('focus', session.look);
  powerMonitor.on('resume', session.look);
  await opening;
  follow();
  return { window, close: () => session.close(AbortSignal.timeout(JOB_BACKUP_MS)) };
}
