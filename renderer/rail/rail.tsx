import {
  BookOpen,
  ChartNoAxesGantt,
  LibraryBig,
  Mail,
  NotebookText,
  PanelLeftClose,
  PanelLeftOpen,
  PenLine,
  Plus,
  Search,
  Settings,
  Star,
  Tag,
  Trash2,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { writeKey } from '../../shared/actions/write-key.ts';
import { useIsMac, useKeyOf } from '../actions/use-key.ts';
import { appMessages } from '../app/app-messages.ts';
import type { Place } from '../app/navigation.ts';
import { openDialog } from '../app/open-dialog.ts';
import { railDrawerOpen, railOpen } from '../app/rail-state.ts';
import { ChildSwitcher } from '../children/child-switcher.tsx';
import { useVisibleNotebooks } from '../children/chosen-child.ts';
import { useMessages } from '../messages/use-messages.ts';
import { paletteMessages } from '../palette/palette-messages.ts';
import { openPalette } from '../palette/palette-state.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { isSamePlace, listPlaces } from './list-places.ts';
import { RailLink } from './rail-link.tsx';
import { railMessages } from './rail-messages.ts';
import './rail.css';

const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Where one can go in the journal. Folded, only its icons are left. */
export function Rail({
  isOpen,
  isDrawer = false,
}: {
  readonly isOpen: boolean;
  readonly isDrawer?: boolean;
}) {
  const messages = useMessages(railMessages);
  const { withKey } = useMessages(appMessages);
  const palette = useMessages(paletteMessages);
  const notebooks = useVisibleNotebooks();
  const isMac = useIsMac();
  const places = listPlaces(notebooks);

  const link = (place: Place, label: string, icon: ReactElement) => {
    const index = places.findIndex((each) => isSamePlace(each, place));
    const hasKey = index >= 0 && index < 9;
    const tooltip = hasKey ? withKey(label, writeKey(`Mod-${index + 1}`, isMac)) : label;
    return <RailLink key={`${index} ${label}`} {...{ place, label, icon, tooltip }} />;
  };
  const simple = (view: Exclude<Place['view'], 'notebook'>, icon: ReactElement) =>
    link({ view }, messages[view], icon);

  const keyOf = useKeyOf();
  const showPalette = () => {
    railDrawerOpen.set(false);
    openPalette();
  };
  const addNotebook = () => {
    railDrawerOpen.set(false);
    openDialog({ kind: 'new-notebook' });
  };

  return (
    <nav
      className="rail"
      data-region="menu"
      aria-label={messages.rail}
      data-folded={!isOpen || undefined}
    >
      <div className="rail-top">
        <ChildSwitcher />
        <IconButton
          label={withKey(palette.title, keyOf('show-palette'))}
          icon={<Search {...ICON} />}
          onPress={showPalette}
        />
        {!isDrawer && (
          <IconButton
            label={withKey(isOpen ? messages.collapse : messages.expand, keyOf('toggle-rail'))}
            icon={isOpen ? <PanelLeftClose {...ICON} /> : <PanelLeftOpen {...ICON} />}
            onPress={() => railOpen.set(!isOpen)}
          />
        )}
      </div>
      <div className="rail-middle">
        <ul className="rail-list">{simple('write', <PenLine {...ICON} />)}</ul>
        <div className="rail-heading">
          <h2 className="rail-label">{messages.notebooks}</h2>
          <IconButton
            changes
            label={messages.newNotebook}
            icon={<Plus {...ICON} />}
            onPress={addNotebook}
          />
        </div>
        <ul className="rail-list" aria-label={messages.notebooks}>
          {notebooks.map(({ id, title, kind }) =>
            link(
              { view: 'notebook', notebookId: id },
              title,
              kind === 'reading' ? <BookOpen {...ICON} /> : <NotebookText {...ICON} />,
            ),
          )}
        </ul>
        <ul className="rail-list rail-list-apart">
          {simple('favourites', <Star {...ICON} />)}
          {simple('timeline', <ChartNoAxesGantt {...ICON} />)}
          {simple('tags', <Tag {...ICON} />)}
          {simple('letters', <Mail {...ICON} />)}
          {simple('readingYear', <LibraryBig {...ICON} />)}
        </ul>
      </div>
      <ul className="rail-list rail-foot">
        {simple('trash', <Trash2 {...ICON} />)}
        {simple('settings', <Settings {...ICON} />)}
      </ul>
    </nav>
  );
}
