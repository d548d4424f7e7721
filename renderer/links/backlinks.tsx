import { ChevronDown, CornerDownRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { EntryInPlace } from '../../shared/entries/find-entries.ts';
import { EntryLine } from '../app/entry-line.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { linksMessages } from './links-messages.ts';
import { useBacklinksTo } from './use-backlinks.ts';
import './backlinks.css';

function BacklinkList({ from }: { readonly from: readonly EntryInPlace[] }) {
  return (
    <ul className="backlink-list">
      {from.map(({ entry, notebookId, pageId, page }) => (
        <li key={entry.id}>
          <EntryLine {...{ entry, notebookId, pageId }} place={page} />
        </li>
      ))}
    </ul>
  );
}

/** At the foot of a page: what links to it from elsewhere; nothing where there is none. */
export function PageBacklinks({ from }: { readonly from: readonly EntryInPlace[] }) {
  const messages = useMessages(linksMessages);
  const id = useId();
  if (from.length === 0) return null;
  return (
    <section className="page-backlinks" aria-labelledby={id}>
      <h2 id={id} className="backlinks-head">
        <CornerDownRight size={15} aria-hidden />
        {messages.linkedFrom}
        <span className="backlinks-count">{from.length}</span>
      </h2>
      <BacklinkList from={from} />
    </section>
  );
}

/** Under a definition: how much links to it, and what, once it is asked for. */
export function TermBacklinks({ entryId }: { readonly entryId: string }) {
  const messages = useMessages(linksMessages);
  const from = useBacklinksTo(entryId);
  const [isOpen, setIsOpen] = useState(false);
  if (from.length === 0) return null;
  return (
    <div className="term-backlinks">
      <Button
        className="backlinks-head backlinks-toggle"
        aria-expanded={isOpen}
        aria-label={messages.linkedFromCount(from.length)}
        onPress={() => setIsOpen(!isOpen)}
      >
        <CornerDownRight size={15} aria-hidden />
        {messages.linkedFrom}
        <span className="backlinks-count">{from.length}</span>
        <ChevronDown className="backlinks-sign" size={15} aria-hidden />
      </Button>
      {isOpen && <BacklinkList from={from} />}
    </div>
  );
}
