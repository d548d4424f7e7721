import { useEffect, useEffectEvent } from 'react';
import { matchesAction } from '../actions/match-key.ts';
import { isDialogOpen } from './open-dialog.ts';

/**
 * The parts of the window that F6 goes through: the menu, the list, what is read or written, and messages. A place of one
 * sheet has no parts of its own.
 */
const REGIONS = '[data-region], main:not(:has([data-region])), .toasts';
const FOCUSABLE =
  ':is(a[href], button, input, textarea, select, iframe, [contenteditable="true"], [tabindex]):not([tabindex="-1"], :disabled)';

/** What had the focus in a part when it was left. */
const lastFocused = new WeakMap<Element, HTMLElement>();

function listRegions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(REGIONS)].filter((each) =>
    each.checkVisibility(),
  );
}

function isReachable(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Where the focus goes in a part: back to where it was, to what is chosen there, or to the first thing there is. */
function entryPoint(region: HTMLElement): HTMLElement | undefined {
  const last = lastFocused.get(region);
  if (last?.isConnected && region.contains(last) && isReachable(last)) return last;
  const chosen = region.querySelector<HTMLElement>(
    '[aria-current], [role="option"][aria-selected="true"], [data-entry][tabindex="0"]',
  );
  if (chosen !== null && isReachable(chosen)) return chosen;
  return [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isReachable);
}

function focusRegion(region: HTMLElement | undefined): void {
  if (region === undefined) return;
  const target = entryPoint(region);
  if (target !== undefined) {
    target.focus();
    return;
  }
  region.tabIndex = -1;
  region.focus();
}

/** Goes past the menu, to what is read or written. */
export function focusPage(): void {
  const regions = listRegions();
  focusRegion(regions.find((each) => each.matches('main, [data-region="page"]')) ?? regions[0]);
}

function regionOf(element: Element | null): HTMLElement | undefined {
  return element?.closest<HTMLElement>(REGIONS) ?? undefined;
}

/** F6 goes to the next part of the window, Shift+F6 to the one before. */
export function useRegionKeys(): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isNext = matchesAction(event, 'next-region', false);
    const isLast = matchesAction(event, 'last-region', false);
    if ((!isNext && !isLast) || isDialogOpen()) return;
    // The list of messages would take the key for itself alone.
    event.preventDefault();
    event.stopImmediatePropagation();
    const regions = listRegions();
    const current = regionOf(document.activeElement);
    const at = current === undefined ? -1 : regions.indexOf(current);
    const step = isNext ? 1 : -1;
    const from = at === -1 && isLast ? 0 : at;
    focusRegion(regions[(from + step + regions.length) % regions.length]);
  });
  const onFocus = useEffectEvent(({ target }: FocusEvent) => {
    const region = target instanceof HTMLElement ? regionOf(target) : undefined;
    if (region !== undefined && target !== region) lastFocused.set(region, target as HTMLElement);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('focusin', onFocus);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('focusin', onFocus);
    };
  }, []);
}
