/**
 * A key as it is written in the register: modifiers and the key, joined by `-`. `Mod` is Ctrl, on a Mac Command. The key is a
 * letter, a digit, or what `KeyboardEvent.key` calls it: `Mod-Shift-Q`, `Alt-ArrowUp`, `F6`, `?`, `-`.
 */
export type Keystroke = string;

/** Input: a keystroke. Output: its modifiers in the order they are written, and the key, which may be `-` itself. */
export function splitKeystroke(key: Keystroke): {
  readonly modifiers: readonly string[];
  readonly last: string;
} {
  const parts = key.split(/-(?=.)/);
  return { modifiers: parts.slice(0, -1), last: parts.at(-1) ?? '' };
}

export const ACTION_GROUPS = [
  'write',
  'entry',
  'page',
  'timeline',
  'letter',
  'go',
  'look',
  'journal',
] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export type ActionSpec = {
  readonly group: ActionGroup;
  /** Any of them does it; the first is the one that is shown. */
  readonly keys?: readonly Keystroke[];
  /** In place of `keys` on a Mac. */
  readonly macKeys?: readonly Keystroke[];
  /** Changes the journal, and so is off while nothing can be saved. */
  readonly changes?: true;
  /** A text that has the focus keeps the key for itself. */
  readonly outsideTexts?: true;
  /** The key belongs to what has the focus, which answers it itself. */
  readonly isLocal?: true;
};

/**
 * Every action of the app, once: menus, tooltips, the palette and the sheet of keys read it here. Where two have the same key,
 * the first that can be done is done.
 */
const TABLE = {
  'new-quote': { group: 'write', keys: ['Mod-Shift-Q'], changes: true },
  'new-reflection': { group: 'write', keys: ['Mod-Shift-R'], changes: true },
  'new-note': { group: 'write', keys: ['Mod-Shift-M'], changes: true },
  'new-event': { group: 'write', keys: ['Mod-Shift-E'], changes: true },
  'new-definition': { group: 'write', keys: ['Mod-Shift-D'], changes: true },
  'paste-quotes': { group: 'write', changes: true },
  'paste-events': { group: 'write', changes: true },
  'finish-writing': { group: 'write', keys: ['Mod-Enter'], isLocal: true },
  'full-window': { group: 'write', keys: ['Mod-Shift-Enter'] },
  'link-inside': { group: 'write', keys: ['Mod-Shift-K'] },
  'number-decimal': { group: 'write' },
  'number-circled': { group: 'write' },
  'number-ganada': { group: 'write' },
  'new-page': { group: 'write', keys: ['Mod-N'], changes: true },
  'new-notebook': { group: 'write', keys: ['Mod-Shift-N'], changes: true },
  undo: { group: 'write', keys: ['Mod-Z'], changes: true, outsideTexts: true },
  redo: {
    group: 'write',
    keys: ['Mod-Shift-Z', 'Mod-Y'],
    macKeys: ['Mod-Shift-Z'],
    changes: true,
    outsideTexts: true,
  },

  'walk-entries': { group: 'entry', keys: ['ArrowUp', 'ArrowDown'], isLocal: true },
  'entry-ends': { group: 'entry', keys: ['Home', 'End'], isLocal: true },
  'edit-entry': { group: 'entry', keys: ['Enter'], changes: true, isLocal: true },
  'star-entry': { group: 'entry', keys: ['Mod-Shift-S'], changes: true },
  'tag-entry': { group: 'entry', keys: ['Mod-Shift-T'], changes: true },
  'move-entry-up': { group: 'entry', keys: ['Alt-ArrowUp'], changes: true, isLocal: true },
  'move-entry-down': { group: 'entry', keys: ['Alt-ArrowDown'], changes: true, isLocal: true },
  'move-to-page': { group: 'entry', changes: true },
  'split-page': { group: 'entry', changes: true },
  'turn-into-events': { group: 'entry', changes: true },
  'remove-entry': {
    group: 'entry',
    keys: ['Delete'],
    macKeys: ['Backspace', 'Delete'],
    changes: true,
    isLocal: true,
  },

  'find-on-page': { group: 'page', keys: ['Mod-F'] },
  'tag-page': { group: 'page', keys: ['Mod-Shift-T'], changes: true },
  'edit-title': { group: 'page', changes: true },
  'edit-facts': { group: 'page', changes: true },
  'add-edition': { group: 'page', changes: true },
  'choose-cover': { group: 'page', changes: true },
  'add-reading': { group: 'page', changes: true },
  'start-reading': { group: 'page', changes: true },
  'finish-reading': { group: 'page', changes: true },
  'stop-reading': { group: 'page', changes: true },
  'read-again': { group: 'page', changes: true },
  'sort-events': { group: 'page', changes: true },
  'move-page': { group: 'page', changes: true },
  'merge-page': { group: 'page', changes: true },
  'move-page-up': { group: 'page', keys: ['Alt-ArrowUp'], changes: true, isLocal: true },
  'move-page-down': { group: 'page', keys: ['Alt-ArrowDown'], changes: true, isLocal: true },
  'remove-page': { group: 'page', changes: true },
  'rename-notebook': { group: 'page', changes: true },
  'notebook-children': { group: 'page', changes: true },
  'show-glossary': { group: 'page' },
  'set-goal': { group: 'page', changes: true },
  'remove-notebook': { group: 'page', changes: true },

  'show-timeline': { group: 'timeline' },
  'walk-timeline': {
    group: 'timeline',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    isLocal: true,
  },
  'timeline-ends': { group: 'timeline', keys: ['Home', 'End'], isLocal: true },
  'pan-timeline': { group: 'timeline', keys: ['PageUp', 'PageDown'], isLocal: true },
  'zoom-in': { group: 'timeline', keys: ['+', '='], outsideTexts: true },
  'zoom-out': { group: 'timeline', keys: ['-'], outsideTexts: true },
  'zoom-fit': { group: 'timeline', keys: ['0'], outsideTexts: true },
  'zoom-year': { group: 'timeline' },
  'zoom-month': { group: 'timeline' },
  'zoom-day': { group: 'timeline' },
  'choose-lanes': { group: 'timeline' },
  'save-timeline-png': { group: 'timeline' },
  'save-timeline-svg': { group: 'timeline' },
  'copy-timeline': { group: 'timeline' },
  'timeline-letter': { group: 'timeline', changes: true },

  'notebook-letter': { group: 'letter', changes: true },
  'new-letter': { group: 'letter', keys: ['Mod-Shift-L'], changes: true },
  'make-book': { group: 'letter' },
  'export-pdf': { group: 'letter', keys: ['Mod-Shift-P'] },
  'export-docx': { group: 'letter' },
  'export-epub': { group: 'letter' },
  'export-html': { group: 'letter' },
  'export-md': { group: 'letter' },
  'export-txt': { group: 'letter' },
  'export-eml': { group: 'letter' },
  'print-letter': { group: 'letter', keys: ['Mod-P'] },
  'next-sheet': { group: 'letter', keys: ['Alt-PageDown'] },
  'previous-sheet': { group: 'letter', keys: ['Alt-PageUp'] },
  'first-sheet': { group: 'letter' },
  'last-sheet': { group: 'letter' },
  'remove-letter': { group: 'letter', changes: true },
  'letter-versions': { group: 'letter' },
  'keep-version': { group: 'letter', changes: true },
  'letter-from-sent': { group: 'letter', changes: true },

  'show-palette': { group: 'go', keys: ['Mod-K'] },
  'go-place': { group: 'go', keys: ['Mod-1', 'Mod-9'], isLocal: true },
  'find-page': { group: 'go', keys: ['Mod-Shift-F'] },
  'next-region': { group: 'go', keys: ['F6'], isLocal: true },
  'last-region': { group: 'go', keys: ['Shift-F6'], isLocal: true },
  leave: { group: 'go', keys: ['Escape'], isLocal: true },
  'toggle-rail': { group: 'go', keys: ['Mod-B'] },
  'go-settings': { group: 'go', keys: ['Mod-,'] },
  'show-keys': { group: 'go', keys: ['?', 'Mod-/'] },

  'theme-system': { group: 'look', changes: true },
  'theme-light': { group: 'look', changes: true },
  'theme-dark': { group: 'look', changes: true },
  'theme-sepia': { group: 'look', changes: true },
  'language-system': { group: 'look', changes: true },
  'language-ko': { group: 'look', changes: true },
  'language-en': { group: 'look', changes: true },

  'add-child': { group: 'journal', changes: true },
  'edit-child': { group: 'journal', changes: true },
  'make-backup': { group: 'journal', changes: true },
  'open-journal': { group: 'journal' },
  'empty-trash': { group: 'journal', changes: true },
} as const satisfies Readonly<Record<string, ActionSpec>>;

export type ActionId = keyof typeof TABLE;
export const ACTIONS: Readonly<Record<ActionId, ActionSpec>> = TABLE;
export const ACTION_IDS = Object.keys(TABLE) as readonly ActionId[];

/** The keys of an action, the one that is shown first. */
export function keysOf(id: ActionId, isMac: boolean): readonly Keystroke[] {
  const { keys, macKeys } = ACTIONS[id];
  return (isMac ? (macKeys ?? keys) : keys) ?? [];
}
