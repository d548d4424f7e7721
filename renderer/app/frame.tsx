import { Menu as MenuIcon } from 'lucide-react';
import { useEffect, useLayoutEffect } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import type { SessionState } from '../../shared/session/session-state.ts';
import { useActionKeys } from '../actions/use-action-keys.ts';
import { useAppActions } from '../actions/use-app-actions.ts';
import { useMenuActions } from '../actions/use-menu-actions.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Palette } from '../palette/palette.tsx';
import { Rail } from '../rail/rail.tsx';
import { railMessages } from '../rail/rail-messages.ts';
import { Covering } from '../ui/covering.tsx';
import { EditableContext } from '../ui/editable.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { appMessages } from './app-messages.ts';
import { Dialogs } from './dialogs.tsx';
import { JournalNotice } from './journal-notice.tsx';
import { usePlace } from './navigation.ts';
import { useObservable } from './observable.ts';
import { PlaceView } from './place-view.tsx';
import { railDrawerOpen, railOpen } from './rail-state.ts';
import { focusPage, useRegionKeys } from './regions.ts';
import { useLongWork } from './use-long-work.ts';
import { useMediaQuery } from './use-media-query.ts';
import { usePlaceName } from './use-place-name.ts';
import { useStandingNews } from './use-standing-news.ts';
import './frame.css';

/** The open journal: the rail, and the place that is chosen in it. */
export function Frame({
  session,
}: {
  readonly session: Extract<SessionState, { status: 'open' }>;
}) {
  const isNarrow = useMediaQuery('(max-width: 639px)');
  const isRailOpen = useObservable(railOpen);
  useAppActions();
  useRailWidth(isNarrow ? undefined : isRailOpen);
  useActionKeys();
  useMenuActions();
  useRegionKeys();
  const messages = useMessages(appMessages);
  useStandingNews(session.readOnly);
  useLongWork();
  return (
    <EditableContext value={session.readOnly === null}>
      <div className="frame" data-narrow={isNarrow || undefined}>
        <button type="button" className="skip-link" onClick={focusPage}>
          {messages.skipToPage}
        </button>
        {isNarrow ? <TopBar /> : <Rail isOpen={isRailOpen} />}
        <div className="frame-place">
          <JournalNotice session={session} />
          <PlaceView />
        </div>
        <Dialogs />
        <Palette />
      </div>
    </EditableContext>
  );
}

/** Tells the document how wide the rail is (rail.css), for what lies beside it; undefined: it lies over the page. */
function useRailWidth(isOpen: boolean | undefined): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (isOpen === undefined) delete dataset.rail;
    else dataset.rail = isOpen ? 'open' : 'folded';
    return () => {
      delete dataset.rail;
    };
  }, [isOpen]);
}

/** In a window of one column the rail lies over the page, opened from here. */
function TopBar() {
  const messages = useMessages(appMessages);
  const name = usePlaceName();
  const place = usePlace();
  const isOpen = useObservable(railDrawerOpen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another place is what closes the drawer.
  useEffect(() => railDrawerOpen.set(false), [place]);
  return (
    <header className="top-bar">
      <IconButton
        label={messages.openMenu}
        icon={<MenuIcon size={20} aria-hidden />}
        onPress={() => railDrawerOpen.set(true)}
      />
      <span className="top-bar-name">{name}</span>
      <ModalOverlay
        className="drawer-veil"
        isOpen={isOpen}
        onOpenChange={railDrawerOpen.set}
        isDismissable
      >
        <Modal className="drawer">
          <Covering>
            <AriaDialog className="drawer-dialog" aria-label={useMessages(railMessages).rail}>
              <Rail isOpen isDrawer />
            </AriaDialog>
          </Covering>
        </Modal>
      </ModalOverlay>
    </header>
  );
}
