import type { CallName } from './ipc-contract.ts';

/**
 * The contract's names without its schemas, so that preload stays small: it runs before every page. A test holds this list
 * to the contract.
 */
export const CALL_NAMES = [
  'addChild',
  'updateChild',
  'updateParent',
  'updateSettings',
  'setGoal',
  'addNotebook',
  'updateNotebook',
  'removeNotebook',
  'addPage',
  'updatePage',
  'removePage',
  'joinWorks',
  'leaveWork',
  'addReading',
  'updateReading',
  'removeReading',
  'addEntry',
  'addEntries',
  'updateEntry',
  'moveEntry',
  'moveEntryToPage',
  'removeEntry',
  'addLetter',
  'updateLetter',
  'removeLetter',
  'renameTag',
  'mergeTags',
  'removeTag',
  'setTagColour',
  'restore',
  'emptyTrash',
  'getSurroundings',
  'getSession',
  'createJournal',
  'chooseJournal',
  'reopenJournal',
  'undo',
  'redo',
  'getBackups',
  'makeBackup',
  'restoreBackup',
  'restoreFile',
  'addPicture',
  'getPage',
  'getPages',
  'findEntries',
  'findSameQuotes',
  'countTagged',
  'exportLetter',
  'showExport',
  'openLink',
  'flushed',
] as const satisfies readonly CallName[];

/** The IPC channels: one for calls that are answered, one for events. */
export const CALL_CHANNEL = 'bookletter:call';
export const EVENT_CHANNEL = 'bookletter:event';
