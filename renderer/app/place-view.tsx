import { useEffect } from 'react';
import { assertNever } from '../../shared/assert-never.ts';
import { BookView } from '../book/book-view.tsx';
import { FavouritesView } from '../favourites/favourites-view.tsx';
import { LettersView } from '../letters/letters-view.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { NotebookView } from '../notebooks/notebook-view.tsx';
import { ReadingYearView } from '../reading-year/reading-year-view.tsx';
import { SettingsView } from '../settings/settings-view.tsx';
import { TagsView } from '../tags/tags-view.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { TrashView } from '../trash/trash-view.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { WriteView } from '../write/write-view.tsx';
import { appMessages } from './app-messages.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { type Place, usePlace } from './navigation.ts';
import { useSnapshot } from './session-store.ts';
import { usePlaceName } from './use-place-name.ts';

/** The place that the window is at. */
export function PlaceView() {
  const place = usePlace();
  const messages = useMessages(appMessages);
  const name = usePlaceName();
  useEffect(() => {
    document.title = messages.titleOf(name);
  }, [messages, name]);
  return (
    <ErrorBoundary
      key={place.view === 'notebook' ? place.notebookId : place.view}
      fallback={(retry) => (
        <main className="sheet">
          <div className="sheet-inner">
            <EmptyState sentence={messages.drawingFailed}>
              <Button onPress={retry}>{messages.drawAgain}</Button>
            </EmptyState>
          </div>
        </main>
      )}
    >
      <ViewOf place={place} />
    </ErrorBoundary>
  );
}

/** Each view brings its own `main`. */
function ViewOf({ place }: { readonly place: Place }) {
  const { notebooks } = useSnapshot();
  switch (place.view) {
    case 'write':
      return <WriteView />;
    case 'notebook': {
      // A notebook that was removed, or of a journal that was open before, has no view.
      const notebook = notebooks.find(({ id }) => id === place.notebookId);
      if (notebook === undefined) return <WriteView />;
      return (
        <NotebookView
          key={notebook.id}
          notebook={notebook}
          pageId={place.pageId}
          entryId={place.entryId}
          isGlossary={place.glossary === true}
        />
      );
    }
    case 'favourites':
      return <FavouritesView />;
    case 'timeline':
      return <TimelineView lanes={place.lanes} />;
    case 'tags':
      return <TagsView tag={place.tag} />;
    case 'letters':
      return <LettersView letterId={place.letterId} copyId={place.copyId} />;
    case 'book':
      return <BookView />;
    case 'readingYear':
      return <ReadingYearView year={place.year} />;
    case 'trash':
      return <TrashView />;
    case 'settings':
      return <SettingsView />;
    default:
      return assertNever(place);
  }
}
