import { useMemo } from 'react';
import { ACTION_IDS, ACTIONS, keysOf } from '../../shared/actions/action-table.ts';
import { ACTION_TITLES, GROUP_TITLES } from '../../shared/actions/action-titles.ts';
import { writeKey } from '../../shared/actions/write-key.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { remember } from '../../shared/remember.ts';
import type { JournalSnapshot } from '../../shared/session/session-state.ts';
import { tagKey } from '../../shared/tags/tag-key.ts';
import { findHandler, offered } from '../actions/action-handlers.ts';
import { useIsMac } from '../actions/use-key.ts';
import { useRunAction } from '../actions/use-run-action.ts';
import { goTo } from '../app/navigation.ts';
import { useObservable } from '../app/observable.ts';
import { useReadOnly, useSnapshot } from '../app/session-store.ts';
import { chooseChild, useVisibleNotebooks } from '../children/chosen-child.ts';
import { glossaryMessages } from '../glossary/glossary-messages.ts';
import { startLetter } from '../letters/start-letter.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { listPlaces } from '../rail/list-places.ts';
import { railMessages } from '../rail/rail-messages.ts';
import { countAllTags } from '../tags/group-by-page.ts';
import { makeItem, type PaletteItem, prepareTexts } from './palette-item.ts';
import { paletteMessages } from './palette-messages.ts';

/** Everything the palette offers now, in its usual order: what can be done, then where one can go. */
export function usePaletteItems(target: Element | null): readonly PaletteItem[] {
  const actions = useActionItems(target);
  const places = usePlaceItems();
  const letters = useLetterItems();
  const glossaries = useGlossaryItems();
  const children = useChildItems();
  const pages = usePageItems();
  const tags = useTagItems();
  return useMemo(
    () => [...actions, ...places, ...glossaries, ...letters, ...children, ...pages, ...tags],
    [actions, places, glossaries, letters, children, pages, tags],
  );
}

type Words = (typeof paletteMessages)['ko'];

/** What can be done is judged when the palette opens, and again where that changes, as where a file has been saved since. */
function useActionItems(target: Element | null): readonly PaletteItem[] {
  const language = useLanguage();
  const isMac = useIsMac();
  const isReadOnly = useReadOnly() !== null;
  const run = useRunAction();
  const offer = useObservable(offered);
  // biome-ignore lint/correctness/useExhaustiveDependencies: running looks at what stands then.
  return useMemo(
    () =>
      ACTION_IDS.flatMap((id) => {
        const handler = findHandler(id, target);
        const { group, changes } = ACTIONS[id];
        if (handler === undefined || id === 'show-palette') return [];
        if (isReadOnly && changes === true) return [];
        const [key] = keysOf(id, isMac);
        return makeItem({
          id,
          title: handler.title ?? ACTION_TITLES[language][id],
          group: GROUP_TITLES[language][group],
          key: key && writeKey(key, isMac),
          // Also by its usual name where a view calls it otherwise, and by that in the other language.
          alsoFoundBy: [ACTION_TITLES.ko[id], ACTION_TITLES.en[id]],
          run: () => void run(id, target),
        });
      }),
    [target, language, isMac, isReadOnly, offer],
  );
}

function usePlaceItems(): readonly PaletteItem[] {
  const notebooks = useVisibleNotebooks();
  const rail = useMessages(railMessages);
  const { places: group } = useMessages(paletteMessages);
  const isMac = useIsMac();
  return useMemo(() => {
    const titles = new Map(notebooks.map(({ id, title }) => [id, title]));
    const listed = listPlaces(notebooks);
    return [...listed, { view: 'trash' } as const].map((place, at) => {
      const isNotebook = place.view === 'notebook';
      return makeItem({
        id: isNotebook ? `notebook ${place.notebookId}` : `place ${place.view}`,
        title: isNotebook ? (titles.get(place.notebookId) ?? '') : rail[place.view],
        group: isNotebook ? rail.notebook : group,
        key: at < 9 && at < listed.length ? writeKey(`Mod-${at + 1}`, isMac) : undefined,
        run: () => goTo(place),
      });
    });
  }, [notebooks, rail, group, isMac]);
}

function useLetterItems(): readonly PaletteItem[] {
  const notebooks = useVisibleNotebooks();
  const isReadOnly = useReadOnly() !== null;
  const language = useLanguage();
  const messages = useMessages(paletteMessages);
  return useMemo(
    () =>
      isReadOnly
        ? []
        : notebooks.map(({ id, title }) =>
            makeItem({
              id: `letter of ${id}`,
              title: messages.letterOf(title),
              group: GROUP_TITLES[language].letter,
              run: () => void startLetter({ notebookId: id }),
            }),
          ),
    [notebooks, isReadOnly, language, messages],
  );
}

/** What each notebook explains, where it explains something. */
function useGlossaryItems(): readonly PaletteItem[] {
  const notebooks = useVisibleNotebooks();
  const { pages } = useSnapshot();
  const messages = useMessages(glossaryMessages);
  return useMemo(
    () =>
      notebooks
        .filter((each) => each.pages.some((id) => (pages.get(id)?.terms.length ?? 0) > 0))
        .map(({ id, title }) =>
          makeItem({
            id: `glossary of ${id}`,
            title: messages.glossaryOf(title),
            group: messages.glossary,
            run: () => goTo({ view: 'notebook', notebookId: id, glossary: true }),
          }),
        ),
    [notebooks, pages, messages],
  );
}

function useChildItems(): readonly PaletteItem[] {
  const { children } = useSnapshot().journal;
  const messages = useMessages(paletteMessages);
  return useMemo(() => {
    if (children.length < 2) return [];
    const group = messages.children;
    const everyone = makeItem({
      id: 'children',
      title: messages.everyone,
      group,
      run: () => chooseChild(null),
    });
    const each = children.map(({ id, name, calledAs }) =>
      makeItem({
        id: `child ${id}`,
        title: messages.showChild(name),
        group,
        alsoFoundBy: [calledAs],
        run: () => chooseChild(id),
      }),
    );
    return [...each, everyone];
  }, [children, messages]);
}

/** Kept as long as the page says the same: of thousands of pages only the changed ones are prepared anew. */
const textsOf = remember(({ title, book }: PageSummary) =>
  prepareTexts([title, book?.originalTitle, ...(book?.authors ?? [])]),
);

function listPageItems({ notebooks, pages }: JournalSnapshot, messages: Words): PaletteItem[] {
  return notebooks.flatMap(({ id: notebookId, title: notebook, pages: ids }) =>
    ids.flatMap((pageId) => {
      const page = pages.get(pageId);
      if (page === undefined) return [];
      return {
        id: `page ${pageId}`,
        title: page.title,
        detail: messages.pageIn(notebook, (page.book?.authors ?? []).join(', ')),
        group: messages.pages,
        texts: textsOf(page),
        run: () => goTo({ view: 'notebook', notebookId, pageId }),
      };
    }),
  );
}

function usePageItems(): readonly PaletteItem[] {
  const snapshot = useSnapshot();
  const messages = useMessages(paletteMessages);
  return useMemo(() => listPageItems(snapshot, messages), [snapshot, messages]);
}

function useTagItems(): readonly PaletteItem[] {
  const { notebooks, pages } = useSnapshot();
  const language = useLanguage();
  const { tags: group } = useMessages(paletteMessages);
  return useMemo(
    () =>
      countAllTags(notebooks, pages, language).map(({ tag }) =>
        makeItem({
          id: `tag ${tagKey(tag)}`,
          title: `#${tag}`,
          group,
          alsoFoundBy: [tag],
          run: () => goTo({ view: 'tags', tag }),
        }),
      ),
    [notebooks, pages, language, group],
  );
}
