import type { ActionId } from './action-table.ts';

/** The actions that stand in the menu bar. */
export const MENU_ACTIONS = [
  'undo',
  'redo',
  'new-page',
  'new-notebook',
  'new-letter',
  'make-backup',
  'open-journal',
  'show-palette',
  'toggle-rail',
  'go-settings',
  'show-keys',
] as const satisfies readonly ActionId[];
export type MenuAction = (typeof MENU_ACTIONS)[number];
