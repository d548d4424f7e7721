import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../shared/text/language.ts';

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

const EDIT = ['undo', 'redo', '-', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'];
const VIEW = ['resetZoom', 'zoomIn', 'zoomOut', '-', 'togglefullscreen'];

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
    { label: labels.edit, submenu: items(EDIT) },
    { label: labels.view, submenu: items(VIEW) },
    ...windowMenu,
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
