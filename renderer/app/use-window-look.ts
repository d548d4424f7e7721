import { useLayoutEffect } from 'react';
import type { Settings } from '../../shared/journal/journal-schema.ts';
import type { Language } from '../../shared/text/language.ts';
import { makeObservable, useObservable } from './observable.ts';
import { useSession, useSurroundings } from './session-store.ts';
import { useMediaQuery } from './use-media-query.ts';
import { chooseLanguage, chooseTheme } from './window-look.ts';

/** What the parent chose on the first page, before there is a journal that could keep it. */
const firstLanguage = makeObservable<Language | null>(null);

export const chooseFirstLanguage = firstLanguage.set;
export const firstLanguageChosen = firstLanguage.get;

function useSettings(): Settings | undefined {
  const session = useSession();
  return session?.status === 'open' ? session.snapshot.journal.settings : undefined;
}

/** The window's language; undefined until main has answered. */
export function useWindowLanguage(): Language | undefined {
  const session = useSession();
  const surroundings = useSurroundings();
  const chosen = useObservable(firstLanguage);
  const settings = useSettings();
  if (session === null) return undefined;
  const system: Language =
    surroundings?.systemLanguage ?? (navigator.language.startsWith('ko') ? 'ko' : 'en');
  return chooseLanguage(settings?.language ?? chosen ?? undefined, system);
}

/** Puts language and theme on the document before anything is painted in them. */
export function useWindowLook(language: Language | undefined): void {
  const theme = chooseTheme(useSettings()?.theme, useMediaQuery('(prefers-color-scheme: dark)'));
  useLayoutEffect(() => {
    // Until main has answered, the window shows its own paper: first-paint.css.
    if (language === undefined) return;
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
  }, [theme, language]);
}
