import { ChevronLeft, History, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { useActions } from '../actions/action-handlers.ts';
import { goTo } from '../app/navigation.ts';
import { SaveStatusLine } from '../app/save-status.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton, ToggleIconButton } from '../ui/icon-button.tsx';
import { ExportButtons } from './export-buttons.tsx';
import './letter-bar.css';
import { lettersMessages } from './letters-messages.ts';
import { useRemoveLetter } from './use-remove-letter.ts';
import { useTitleFocus } from './use-title-focus.ts';
import { useKeepVersion } from './versions/use-keep-version.ts';
import { versionsMessages } from './versions/versions-messages.ts';

type LetterBarProps = {
  readonly letterId: string;
  /** To whom the letter is. */
  readonly to: string;
  readonly isEmpty: boolean;
  /** What of the letter is shown; '' for the letter itself. */
  readonly shown: string;
  readonly toggleVersions: () => void;
};

/** What letter it is, whether it is saved, and what can be done with it as a whole. */
export const LetterBar = memo(function LetterBar({
  letterId,
  to,
  isEmpty,
  shown,
  toggleVersions,
}: LetterBarProps) {
  const messages = useMessages(lettersMessages);
  const remove = useRemoveLetter();
  const words = useMessages(versionsMessages);
  const isShowingVersions = shown !== '';
  const keepVersion = useKeepVersion(letterId);
  useActions({
    'remove-letter': { run: () => remove(letterId) },
    'letter-versions': { run: toggleVersions },
    'keep-version': { run: () => void keepVersion() },
  });
  const title = useTitleFocus(shown);
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
