import { type RefObject, useEffect, useRef } from 'react';

/** Known only after the next picture, in ms. */
const SOON_MS = 100;

/**
 * Where what had the focus went away with what it was in (the list that gave way to a letter, a version that is left), the
 * keyboard goes on from the letter's name. `place`: another value says that something may have gone.
 */
export function useTitleFocus(place: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is the reason to look again
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) title.current?.focus();
    }, SOON_MS);
    return () => clearTimeout(timer);
  }, [place]);
  return title;
}
