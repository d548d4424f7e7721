import { GitMerge } from 'lucide-react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import './letter-versions.css';
import { versionsMessages } from './versions-messages.ts';

/** Words of another computer gave way in this letter: where they are. */
export function MergedNotice({ open }: { readonly open: () => void }) {
  const messages = useMessages(versionsMessages);
  return (
    <p className="version-merged">
      <GitMerge size={16} strokeWidth={1.75} aria-hidden />
      <span>{messages.merged}</span>
      <Button variant="plain" onPress={open}>
        {messages.open}
      </Button>
    </p>
  );
}
