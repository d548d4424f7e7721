import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../shared/text/language.ts';
import { sendEvent } from './ipc/send-event.ts';

const LABELS = {
  ko: {
    edit: '편집',
    view: '보기',
    undo: '실행 취소',
    redo: '다시 실행',
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
    edit: 'Edit',
    view: 'View',
    undo: 'Undo',
    redo: 'Redo',
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

const EDIT = ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'];
const VIEW = ['resetZoom', 'zoomIn', 'zoomOut', '-', 'togglefullscreen'];

/**
 * Undo and Redo are the window's: it knows whether a text has the focus, which takes back its own keys, or else takes back
 * what was done to the journal. Their keys come here only where the page did nothing with them.
 */
function historyItems(language: Language): MenuItemConstructorOptions[] {
  const redoKey = process.platform === 'win32' ? 'Ctrl+Y' : 'Shift+CmdOrCtrl+Z';
  return (['undo', 'redo'] as const).map((item) => ({
    id: item,
    label: LABELS[language][item],
    accelerator: item === 'undo' ? 'CmdOrCtrl+Z' : redoKey,
    click: () => sendEvent('menuChosen', { item }),
  }));
}

/** The menu that editing and zooming keys hang on; the journal's own actions are in the window. */
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
    {
      label: labels.edit,
      submenu: [...historyItems(language), { type: 'separator' as const }, ...items(EDIT)],
    },
    { label: labels.view, submenu: items(VIEW) },
    ...windowMenu,
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
