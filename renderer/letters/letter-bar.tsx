import { ChevronLeft, History, Trash2 } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { useActions } from '../actions/action-handlers.ts';
import { goTo } from '../app/navigation.ts';
import { SaveStatusLine } from '../app/save-status.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton, ToggleIconButton } from '../ui/icon-button.tsx';
import { ExportButtons } from './export-buttons.tsx';
import './letter-bar.css';
import { lettersMessages } from './letters-messages.ts';
import { useRemoveLetter } from './use-remove-letter.ts';
import { useKeepVersion } from './versions/use-keep-version.ts';
import { versionsMessages } from './versions/versions-messages.ts';

type LetterBarProps = {
  readonly letterId: string;
  /** To whom the letter is. */
  readonly to: string;
  readonly isEmpty: boolean;
  readonly isShowingVersions: boolean;
  readonly toggleVersions: () => void;
};

/** What letter it is, whether it is saved, and what can be done with it as a whole. */
export const LetterBar = memo(function LetterBar({
  letterId,
  to,
  isEmpty,
  isShowingVersions,
  toggleVersions,
}: LetterBarProps) {
  const messages = useMessages(lettersMessages);
  const remove = useRemoveLetter();
  const words = useMessages(versionsMessages);
  const keepVersion = useKeepVersion(letterId);
  useActions({
    'remove-letter': { run: () => remove(letterId) },
    'letter-versions': { run: toggleVersions },
    'keep-version': { run: () => void keepVersion() },
  });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the list gave way to the letter, the keyboard goes on from the letter's name; known after the next picture.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) title.current?.focus();
    }, 100);
    return () => clearTimeout(timer);
  }, []);
  return (
    <header className="letter-bar">
      <div className="letter-back">
        <IconButton
          label={messages.backToList}
          icon={<ChevronLeft size={20} aria-hidden />}
          onPress={() => goTo({ view: 'letters' })}
        />
      </div>
      <h1 ref={title} tabIndex={-1} className="letter-title">
        {messages.toName(to)}
      </h1>
      <div className="letter-bar-end">
        <SaveStatusLine />
        <ToggleIconButton
          label={words.open}
          icon={<History size={18} aria-hidden />}
          isSelected={isShowingVersions}
          onChange={toggleVersions}
        />
        <IconButton
          changes
          label={messages.remove}
          icon={<Trash2 size={18} aria-hidden />}
          onPress={() => void remove(letterId)}
        />
        {!isShowingVersions && <ExportButtons of={{ letterId }} isEmpty={isEmpty} />}
      </div>
    </header>
  );
});
