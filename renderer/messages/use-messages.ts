import { createContext, useContext } from 'react';
import type { Language } from '../../shared/text/language.ts';

export const LanguageContext = createContext<Language>('ko');

/** The window's language. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A feature's messages in the window's language. */
export function useMessages<Messages>(catalogues: Readonly<Record<Language, Messages>>): Messages {
  return catalogues[useLanguage()];
}
