import type { Id } from '../../shared/ids.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { addAttachment } from '../attachments/add-attachment.ts';
import { explainNotFound, toDamagedFile } from '../damage.ts';
import { UnreadableFileError } from '../durable-json-file.ts';
import { errorCode } from '../error-code.ts';
import { pathOfPlace } from '../journal-layout.ts';
import { createSerialQueue } from '../serial-queue.ts';
import { type BackUpOptions, backUp, listStoreBackups, restoreBackup } from './back-up.ts';
import { createCommandHistory } from './command-history.ts';
import { doCommand, moveInHistory, retryOnChange } from './do-commands.ts';
import type { JournalStore } from './journal-store-type.ts';
import { keepAccess } from './keep-access.ts';
import { keepSent } from './keep-sent.ts';
import type { OpenedCore, OpenOptions } from './open-journal.ts';
import { startReading } from './read-rest.ts';
import { refreshAll, refreshPaths } from './refresh-files.ts';
import { restoreFile } from './restore-file.ts';
import { writeIndex } from './summary-index.ts';

function addTo<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The store of a journal whose files have been read, perhaps but for some pages, which it reads now. */
export function makeStore(opened: OpenedCore, options: OpenOptions): JournalStore {
  const { core } = opened;
  const queue = createSerialQueue();
  /** Backups, one at a time: commands do not wait for them. */
  const backups = createSerialQueue();
  const closing = new AbortController();
  const history = createCommandHistory();
  const reading = startReading(opened, queue);
  const { damage } = reading;
  const access = keepAccess(core, queue, { isWanted: options.access !== 'read' });

  /** In the queue, as a result; refused once the store is being closed. */
  async function attempt<T>(task: () => Promise<Result<T>>): Promise<Result<T>> {
    if (closing.signal.aborted) return fail({ code: 'no-journal-open' });
    try {
      return await queue.run(task);
    } catch (error) {
      if (error instanceof UnreadableFileError) return fail(error.error);
      return fail({ code: 'unexpected', reason: errorCode(error) });
    }
  }

  async function findPage(id: Id): Promise<Result<Page>> {
    const found = core.state.pages.get(id);
    if (found !== undefined) return ok(found.page);
    const summary = reading.unread().get(id);
    const place = summary && { kind: 'page' as const, id, notebookId: summary.notebookId };
    const page = place && (await core.files.readCopy(place, pathOfPlace(place)).catch(() => null));
    if (page != null) return ok(page as Page);
    await reading.done;
    const late = core.state.pages.get(id);
    if (late !== undefined) return ok(late.page);
    return fail(explainNotFound({ code: 'not-found', kind: 'page', name: id }, damage()));
  }

  async function makeBackup({ signal, ...more }: BackUpOptions = {}) {
    await reading.done;
    if (closing.signal.aborted) return fail({ code: 'no-journal-open' });
    const signals = [closing.signal, ...(signal === undefined ? [] : [signal])];
    return backUp(core, { ...more, signal: AbortSignal.any(signals) });
  }

  async function shut(): Promise<void> {
    closing.abort();
    await reading.done;
    // Last in the queue: what was sent before is done, and nothing after.
    await queue.run(async () => {
      await backups.settle();
      await access.stop();
      core.readOnly = { code: 'no-journal-open' };
    });
    const { index } = options;
    if (index === undefined || !core.isRead) return;
    await writeIndex(core.deps.fileSystem, index, core.files, core.state).catch(() => undefined);
  }

  let closed: Promise<void> | undefined;
  return {
    folder: core.folder,
    get damaged() {
      return damage().map(toDamagedFile);
    },
    get readOnly() {
      return core.readOnly;
    },
    state: () => core.state,
    unread: reading.unread,
    whenRead: () => reading.done,
    page: findPage,
    execute: (name, input) => attempt(() => doCommand(core, history, damage, [name, input])),
    addPicture: (bytes) => attempt(() => addAttachment(core, bytes)),
    keepSent: (sending) => attempt(() => retryOnChange(core, () => keepSent(core, sending))),
    undo: () => attempt(() => moveInHistory(core, history, 'undo')),
    redo: () => attempt(() => moveInHistory(core, history, 'redo')),
    history: history.state,
    refresh: (paths) =>
      attempt(() => (paths === undefined ? refreshAll(core) : refreshPaths(core, paths))),
    retryAccess: access.retry,
    backups: () => listStoreBackups(core),
    backUp: (backUpOptions) => backups.run(() => makeBackup(backUpOptions)),
    restoreBackup: (name) =>
      attempt(async () => {
        const done = await retryOnChange(core, () => restoreBackup(core, name));
        if (done.ok && done.value.step !== null) history.push(done.value.step);
        core.tellStanding();
        return done.ok ? ok(done.value.restored) : done;
      }),
    restoreFile: (file) =>
      attempt(() =>
        restoreFile(
          core,
          file,
          damage().map(({ place }) => place),
        ),
      ),
    subscribe: (listener) => addTo(core.changeListeners, listener),
    watchStanding: (listener) => addTo(core.standingListeners, listener),
    watchWork: (listener) => addTo(core.work.listeners, listener),
    stopWork: core.work.stop,
    settle: queue.settle,
    close: () => {
      closed ??= shut();
      return closed;
    },
  };
}
