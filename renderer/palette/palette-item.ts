import { prepareText, type SearchText } from '../../shared/search/match-text.ts';
import type { Searched } from './find-items.ts';

/** One line of the palette. */
export type PaletteItem = Searched & {
  readonly title: string;
  /** What it is: the group of an action, or a page, a tag … */
  readonly group: string;
  /** More about it, beside the title. */
  readonly detail?: string | undefined;
  /** Its key as this computer writes it. */
  readonly key?: string | undefined;
  readonly run: () => void;
};

type Draft = Omit<PaletteItem, 'texts'> & {
  /** Besides the title, what it is found by. */
  readonly alsoFoundBy?: readonly (string | undefined)[];
};

/** What there is of some texts, to be looked into. */
export function prepareTexts(texts: readonly (string | undefined)[]): readonly SearchText[] {
  return texts.flatMap((text) => (text ? prepareText(text) : []));
}

export function makeItem({ alsoFoundBy = [], ...item }: Draft): PaletteItem {
  return { ...item, texts: prepareTexts([item.title, ...alsoFoundBy]) };
}
