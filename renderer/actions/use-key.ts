import { type ActionId, keysOf } from '../../shared/actions/action-table.ts';
import { writeAriaKey, writeKey } from '../../shared/actions/write-key.ts';
import { useSurroundings } from '../app/session-store.ts';

export function useIsMac(): boolean {
  return useSurroundings()?.platform === 'darwin';
}

/** The key of an action as this computer writes it; empty where it has none. */
export function useKeyOf(): (id: ActionId) => string {
  const isMac = useIsMac();
  return (id) => {
    const [key] = keysOf(id, isMac);
    return key === undefined ? '' : writeKey(key, isMac);
  };
}

/** The keys of an action for `aria-keyshortcuts`. */
export function useAriaKeys(): (id: ActionId) => string {
  const isMac = useIsMac();
  return (id) =>
    keysOf(id, isMac)
      .map((key) => writeAriaKey(key, isMac))
      .join(' ');
}
