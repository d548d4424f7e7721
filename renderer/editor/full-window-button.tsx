import { Maximize2 } from 'lucide-react';
import { useKeyOf } from '../actions/use-key.ts';
import { appMessages } from '../app/app-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { editorMessages } from './editor-messages.ts';

/** Gives the text the whole window. */
export function FullWindowButton({ onPress }: { readonly onPress: () => void }) {
  const messages = useMessages(editorMessages);
  const { withKey } = useMessages(appMessages);
  const keyOf = useKeyOf();
  return (
    <span className="full-window-button">
      <IconButton
        label={withKey(messages.fullWindow, keyOf('full-window'))}
        icon={<Maximize2 size={16} aria-hidden />}
        onPress={onPress}
      />
    </span>
  );
}
