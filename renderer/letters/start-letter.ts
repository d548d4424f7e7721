import { proposeArrangement } from '../../shared/letters/propose-arrangement.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { JournalSnapshot } from '../../shared/session/session-state.ts';
import { api } from '../app/bridge.ts';
import { goTo } from '../app/navigation.ts';
import { currentSession, currentSurroundings } from '../app/session-store.ts';
import { chooseLanguage } from '../app/window-look.ts';
import { showToast } from '../ui/toast-queue.ts';
import { lettersMessages } from './letters-messages.ts';

/** What a letter is made of: a notebook, or some of its pages. */
type Start = {
  readonly notebookId: string;
  readonly pageIds?: readonly string[] | undefined;
  /** Whether its events are drawn. */
  readonly drawTimelines?: boolean | undefined;
};

/** Whom a letter from the notebook is for, as far as the journal knows. */
function recipientOf({ journal, notebooks }: JournalSnapshot, notebookId: string) {
  const childIds = notebooks.find(({ id }) => id === notebookId)?.childIds ?? [];
  const child = journal.children.find(({ id }) => childIds.includes(id)) ?? journal.children[0];
  return child && { childId: child.id, name: child.name };
}

/** How it is put together, as fits what the notebook is about. */
function arrangementOf({ notebooks, pages }: JournalSnapshot, { notebookId, pageIds }: Start) {
  const notebook = notebooks.find(({ id }) => id === notebookId);
  if (notebook?.kind !== 'notes') return {};
  const isWhole = pageIds === undefined;
  const hasEvents = (pageIds ?? notebook.pages).some(
    (id) => (pages.get(id)?.counts.event ?? 0) > 0,
  );
  const arrangement = proposeArrangement({ kind: notebook.kind, isWhole, hasEvents });
  return { arrangement, drawTimelines: hasEvents, footnotes: true };
}

let startedId: string | null = null;

/** Whether the letter was just made, and nothing is written in it yet: the cursor goes to its first words. */
export function isJustStarted(letterId: string): boolean {
  return letterId === startedId;
}

/** Makes a letter of a notebook, or of some of its pages, and goes to it. Errors are told in passing. */
export async function startLetter(start: Start): Promise<void> {
  const { notebookId, pageIds, drawTimelines } = start;
  const session = currentSession();
  if (session?.status !== 'open') return;
  const { snapshot } = session;
  const language = chooseLanguage(
    snapshot.journal.settings.language,
    currentSurroundings()?.systemLanguage ?? 'ko',
  );
  const answer = await api.addLetter({
    to: recipientOf(snapshot, notebookId) ?? { name: lettersMessages[language].someChild },
    language,
    selection: { notebookId, ...(pageIds && { pageIds: [...pageIds] }) },
    ...arrangementOf(snapshot, start),
    ...(drawTimelines && { drawTimelines }),
  });
  if (!answer.ok) {
    showToast({ text: describeError(answer.error, language) });
    return;
  }
  startedId = answer.value.id;
  goTo({ view: 'letters', letterId: startedId });
}
