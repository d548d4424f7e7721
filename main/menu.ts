import { Menu, type MenuItemConstructorOptions } from 'electron';
import { keysOf } from '../shared/actions/action-table.ts';
import { ACTION_TITLES } from '../shared/actions/action-titles.ts';
import type { MenuAction } from '../shared/actions/menu-actions.ts';
import { writeAccelerator } from '../shared/actions/write-key.ts';
import type { Language } from '../shared/text/language.ts';
import { sendEvent } from './ipc/send-event.ts';

const LABELS = {
  ko: {
    file: '파일',
    help: '도움말',
    edit: '편집',
    view: '보기',
    cut: '잘라내기',
    copy: '복사',
    paste: '붙여넣기',
    pasteAndMatchStyle: '서식 없이 붙여넣기',
    selectAll: '모두 선택',
    resetZoom: '실제 크기',
    zoomIn: '크게',
    zoomOut: '작게',
    togglefullscreen: '전체 화면',
  },
  en: {
    file: 'File',
    help: 'Help',
    edit: 'Edit',
    view: 'View',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pasteAndMatchStyle: 'Paste Without Formatting',
    selectAll: 'Select All',
    resetZoom: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    togglefullscreen: 'Full Screen',
  },
} as const;

const FILE = ['new-page', 'new-notebook', 'new-letter', 'make-backup', 'open-journal'] as const;
const GO = ['show-palette', 'toggle-rail', 'go-settings'] as const;
const HELP = ['show-keys'] as const;
/**
 * The window's, too: it knows whether a text has the focus, which takes back its own keys, or else takes back what was done
 * to the journal. Their keys come here only where the page did nothing with them.
 */
const HISTORY = ['undo', 'redo'] as const;
const EDIT = ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'];
const VIEW = ['resetZoom', 'zoomIn', 'zoomOut', '-', 'togglefullscreen'];

/** Actions of the register: the window does them, as it does by their keys. */
function actionItems(
  items: readonly MenuAction[],
  language: Language,
): MenuItemConstructorOptions[] {
  const isMac = process.platform === 'darwin';
  return items.map((item) => {
    const [key] = keysOf(item, isMac);
    return {
      id: item,
      label: ACTION_TITLES[language][item],
      ...(key !== undefined && { accelerator: writeAccelerator(key) }),
      click: () => sendEvent('menuChosen', { item }),
    };
  });
}

/** The menu bar: editing and zooming, and the actions that a parent looks for there. */
export function setMenu(language: Language): void {
  const labels: Readonly<Record<string, string>> = LABELS[language];
  const items = (roles: readonly string[]) =>
    roles.map(
      (role): MenuItemConstructorOptions =>
        role === '-'
          ? { type: 'separator' }
          : { role: role as MenuItemConstructorOptions['role'], label: labels[role] },
    );
  const appMenu: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const windowMenu: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'windowMenu' }] : [];
  const template = [
    ...appMenu,
    { label: labels.file, submenu: actionItems(FILE, language) },
    {
      label: labels.edit,
      submenu: [...actionItems(HISTORY, language), { type: 'separator' as const }, ...items(EDIT)],
    },
    {
      label: labels.view,
      submenu: [...actionItems(GO, language), { type: 'separator' as const }, ...items(VIEW)],
    },
    ...windowMenu,
    { label: labels.help, submenu: actionItems(HELP, language) },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
