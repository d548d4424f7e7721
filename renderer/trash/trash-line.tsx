import {
  BookOpen,
  FileText,
  GitMerge,
  History,
  Mail,
  MailCheck,
  Undo2,
  UserRound,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { assertNever } from '../../shared/assert-never.ts';
import { nameRecipients } from '../../shared/letters/recipients.ts';
import type { TrashItem } from '../../shared/trash/trash-schema.ts';
import { api } from '../app/bridge.ts';
import { excerptOf } from '../app/entry-excerpt.ts';
import { EntryKindIcon } from '../app/entry-line.tsx';
import { useSnapshot } from '../app/session-store.ts';
import { entriesMessages } from '../entries/entries-messages.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { formatSpan } from '../readings/reading-span.ts';
import { Button } from '../ui/button.tsx';
import { showToast } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { findOrigin, type Origin } from './find-origin.ts';
import { trashMessages } from './trash-messages.ts';

const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** One removed thing: what it is, where it was, when and why it left, and a way back. */
export function TrashLine({ item }: { readonly item: TrashItem }) {
  const messages = useMessages(trashMessages);
  const language = useLanguage();
  const call = useCall();
  const { icon, kind, what } = useDescription(item);
  const origin = findOrigin(useSnapshot(), item);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const when = format.format(new Date(item.removedAt));
  const gaveWay = item.reason === 'conflict';

  const restore = async () => {
    const restored = await call(api.restore({ trashId: item.id }));
    if (restored === undefined) return;
    showToast({ text: gaveWay ? messages.restoredBeside : messages.restored });
  };

  return (
    <li className="trash-line">
      <span className="trash-icon">{icon}</span>
      <div className="trash-words">
        <p className="trash-what">
          <span className="visually-hidden">{kind}</span> {what}
        </p>
        {gaveWay && (
          <p className="trash-why">
            <GitMerge size={14} strokeWidth={1.75} aria-hidden /> {messages.gaveWay}
          </p>
        )}
        <p className="trash-where">
          {useOriginSentence(origin)}
          <time dateTime={item.removedAt}>
            {gaveWay ? messages.writtenOn(when) : messages.removedOn(when)}
          </time>
        </p>
      </div>
      <Button
        changes
        icon={<Undo2 size={16} aria-hidden />}
        aria-label={messages.restoreThis(what)}
        isDisabled={origin.kind === 'gone'}
        onPress={() => void restore()}
      >
        {messages.restore}
      </Button>
    </li>
  );
}

function useOriginSentence(origin: Origin): ReactElement | null {
  const messages = useMessages(trashMessages);
  switch (origin.kind) {
    case 'journal':
      return null;
    case 'notebook':
      return <span>{messages.from(origin.notebook)}</span>;
    case 'page':
      return <span>{messages.fromPage(origin.page, origin.notebook)}</span>;
    case 'in-trash':
      return <span>{messages.comesWith(origin.title)}</span>;
    case 'gone':
      return <span className="trash-first">{messages.gone}</span>;
    default:
      return assertNever(origin);
  }
}

type Description = { readonly icon: ReactElement; readonly kind: string; readonly what: string };

function useDescription({ content }: TrashItem): Description {
  const language = useLanguage();
  const messages = useMessages(trashMessages);
  const kinds = useMessages(entriesMessages);
  switch (content.kind) {
    case 'entry': {
      const { entry } = content;
      const icon = <EntryKindIcon kind={entry.kind} />;
      return { icon, kind: kinds.kind(entry.kind), what: excerptOf(entry) };
    }
    case 'reading': {
      const what = formatSpan(content.reading) ?? messages.undatedReading;
      return { icon: <History {...ICON} />, kind: messages.readingRecord, what };
    }
    case 'page':
      return { icon: <FileText {...ICON} />, kind: messages.page, what: content.page.title };
    case 'notebook': {
      const what = content.notebook.title;
      return { icon: <BookOpen {...ICON} />, kind: messages.notebook, what };
    }
    case 'letter': {
      const what = messages.letterTo(nameRecipients(content.letter, language));
      return { icon: <Mail {...ICON} />, kind: messages.letter, what };
    }
    case 'letterCopy': {
      const { copy } = content;
      const name = nameRecipients(copy.letter, language);
      const isSent = copy.sent !== undefined;
      const what = isSent ? messages.sentTo(name) : messages.versionTo(name);
      const kind = isSent ? messages.sentLetter : messages.version;
      return { icon: <MailCheck {...ICON} />, kind, what };
    }
    case 'child':
      return { icon: <UserRound {...ICON} />, kind: messages.child, what: content.child.name };
    default:
      return assertNever(content);
  }
}
