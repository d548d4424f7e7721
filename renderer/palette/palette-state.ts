import { makeObservable, useObservable } from '../app/observable.ts';

/** The palette while it is open. */
export type OpenPalette = {
  /** What had the focus when it was asked for: actions act on that, and the focus returns to it. */
  readonly target: Element | null;
  /** What stands in its field at first. */
  readonly query: string;
};

const palette = makeObservable<OpenPalette | null>(null);

export function openPalette(query = ''): void {
  palette.set({ target: document.activeElement, query });
}

export const closePalette = (): void => palette.set(null);

export function useOpenPalette(): OpenPalette | null {
  return useObservable(palette);
}
