import { draftOf } from '../../shared/letters/copies/find-copies.ts';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import { proposeArrangement } from '../../shared/letters/propose-arrangement.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { JournalSnapshot } from '../../shared/session/session-state.ts';
import type { Language } from '../../shared/text/language.ts';
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

/** The language of the window. */
function languageOf({ journal }: JournalSnapshot): Language {
  const system = currentSurroundings()?.systemLanguage ?? 'ko';
  return chooseLanguage(journal.settings.language, system);
}

let startedId: string | null = null;

/** Whether the letter was just made, and nothing is written in it yet: the cursor goes to its first words. */
export function isJustStarted(letterId: string): boolean {
  return letterId === startedId;
}

type NewLetter = Parameters<typeof api.addLetter>[0];

async function addAndShow(letter: NewLetter, language: Language): Promise<void> {
  const answer = await api.addLetter(letter);
  if (!answer.ok) {
    showToast({ text: describeError(answer.error, language) });
    return;
  }
  startedId = answer.value.id;
  goTo({ view: 'letters', letterId: startedId });
}

/** Makes a letter that says what another one says, under today's date, and goes to it. Errors are told in passing. */
export async function startLetterFrom(letter: Letter): Promise<void> {
  const session = currentSession();
  if (session?.status !== 'open') return;
  const { date: _, ...fields } = draftOf(letter);
  await addAndShow(fields, languageOf(session.snapshot));
}

/** Makes a letter of a notebook, or of some of its pages, and goes to it. Errors are told in passing. */
export async function startLetter(start: Start): Promise<void> {
  const { notebookId, pageIds, drawTimelines } = start;
  const session = currentSession();
  if (session?.status !== 'open') return;
  const { snapshot } = session;
  const language = languageOf(snapshot);
  const letter: NewLetter = {
    to: recipientOf(snapshot, notebookId) ?? { name: lettersMessages[language].someChild },
    language,
    selection: { notebookId, ...(pageIds && { pageIds: [...pageIds] }) },
    ...arrangementOf(snapshot, start),
    ...(drawTimelines && { drawTimelines }),
  };
  await addAndShow(letter, language);
}
