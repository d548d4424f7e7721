/**
 * Of all entries of a page only one is reached by Tab, with what can be done with it; the arrow keys go to the others. A page
 * of 500 quotes is so passed with a few presses. The document itself is changed, not what is drawn: no entry is drawn anew.
 */

const CONTROLS = '.entry-action, .entry-tag, .backlinks-toggle';

function setTabStop(entry: HTMLElement, isStop: boolean): void {
  entry.tabIndex = isStop ? 0 : -1;
  const buttons = entry.querySelectorAll<HTMLElement>('.entry-tag, .backlinks-toggle');
  for (const button of buttons) button.tabIndex = isStop ? 0 : -1;
  const actions = [...entry.querySelectorAll<HTMLElement>('.entry-action')];
  const chosen = actions.find((each) => each === document.activeElement) ?? actions[0];
  for (const each of actions) each.tabIndex = isStop && each === chosen ? 0 : -1;
}

function entriesOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-entry]')];
}

/** Makes an entry the one that Tab comes to. */
export function makeCurrent(list: HTMLElement, entry: HTMLElement): void {
  const before = list.querySelector<HTMLElement>(':scope > [data-entry][tabindex="0"]');
  if (before === entry) return;
  if (before !== null) setTabStop(before, false);
  setTabStop(entry, true);
}

/** After entries were drawn: some entry is the one that Tab comes to, the first where none was. */
export function keepCurrent(list: HTMLElement): void {
  const current = list.querySelector<HTMLElement>(':scope > [data-entry][tabindex="0"]');
  const entry = current ?? list.querySelector<HTMLElement>(':scope > [data-entry]');
  // What was drawn in it since, such as its words after they were edited, comes without a place in the order.
  if (entry !== null && !entry.contains(document.activeElement)) setTabStop(entry, true);
}

/** Whether an element is the entry itself or one of its controls, whose arrow keys are free to go to other entries. */
export function isAtRest(target: Element): boolean {
  return target.matches('[data-entry]') || target.closest(CONTROLS) !== null;
}

/** The entry that a key goes to from another; undefined for any other key. */
export function entryAfterKey(
  list: HTMLElement,
  from: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const entries = entriesOf(list);
  switch (key) {
    case 'ArrowDown':
      return entries[entries.indexOf(from) + 1];
    case 'ArrowUp':
      return entries[entries.indexOf(from) - 1];
    case 'Home':
      return entries[0];
    case 'End':
      return entries.at(-1);
    default:
      return undefined;
  }
}
