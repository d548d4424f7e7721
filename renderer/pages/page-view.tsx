import { useRef, useState } from 'react';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { usePage } from '../app/session-store.ts';
import { PageAges } from '../children/page-ages.tsx';
import { Composer } from '../entries/composer.tsx';
import { EntryList } from '../entries/entry-list.tsx';
import { PageBacklinks } from '../links/backlinks.tsx';
import { BacklinksContext, useBacklinksOf } from '../links/use-backlinks.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { PageBar } from './page-bar.tsx';
import { PageHead } from './page-head.tsx';
import './page-view.css';

type PageViewProps = {
  readonly pageId: string;
  /** An entry to scroll to and mark. */
  readonly entryId?: string | undefined;
};

/** One page: what it is about, its entries in the parent's order, and a place to write the next one. */
export function PageView({ pageId, entryId }: PageViewProps) {
  const { page, error } = usePage(pageId);
  const language = useLanguage();
  if (error !== undefined) {
    return (
      <div className="page-view">
        <p className="prose page-error" role="alert">
          {describeError(error, language)}
        </p>
      </div>
    );
  }
  // A page comes from memory within a few milliseconds; a sign of waiting would only flicker.
  if (page === undefined) return <div className="page-view" aria-busy="true" />;
  return <PageSheet key={page.id} page={page} entryId={entryId} />;
}

function PageSheet({
  page,
  entryId,
}: {
  readonly page: Page;
  readonly entryId: string | undefined;
}) {
  const [showsFacts, setShowsFacts] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const onShowFacts = (shows: boolean) => {
    if (shows) {
      setShowsFacts(true);
      return;
    }
    // What is wrong is told once its field is left; it stays open, so that nothing typed is lost.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    requestAnimationFrame(() => {
      const wrong = box.current?.querySelector<HTMLElement>('.book-facts [aria-invalid]');
      if (wrong) wrong.focus();
      else setShowsFacts(false);
    });
  };
  const backlinks = useBacklinksOf(page.id);
  const facts = { page, showsFacts, onShowFacts };
  return (
    <div ref={box} className="page-view">
      <PageBar {...facts} />
      <PageAges page={page}>
        <PageHead {...facts} />
        <BacklinksContext value={backlinks}>
          <EntryList page={page} entryId={entryId} />
        </BacklinksContext>
      </PageAges>
      <Composer pageId={page.id} isOnPage />
      <PageBacklinks from={backlinks.get(page.id) ?? []} />
    </div>
  );
}
