import { Download } from 'lucide-react';
import { useActions } from '../actions/action-handlers.ts';
import { startLetter } from '../letters/start-letter.ts';
import { useMessages } from '../messages/use-messages.ts';
import { MenuButton } from '../ui/menu-button.tsx';
import { findLetterStart } from './find-letter-start.ts';
import type { PossibleLane } from './list-lanes.ts';
import { timelineMessages } from './timeline-messages.ts';
import { usePicture } from './use-picture.ts';

/** Takes the timeline out of the window: as a picture, or into a letter. */
export function SaveMenu({ lanes }: { readonly lanes: readonly PossibleLane[] }) {
  const messages = useMessages(timelineMessages);
  const { isBusy, saveSvg, savePng, copy } = usePicture(lanes);
  const start = findLetterStart(lanes);
  const write = start && (() => void startLetter({ ...start, drawTimelines: true }));
  const run = (action: () => void) => (isBusy ? undefined : { run: action });
  useActions({
    'save-timeline-svg': run(saveSvg),
    'save-timeline-png': run(savePng),
    'copy-timeline': run(copy),
    'timeline-letter': write && { run: write },
  });
  return (
    <MenuButton
      label={isBusy ? messages.saving : messages.save}
      icon={<Download size={18} aria-hidden />}
      choices={[
        { id: 'png', label: messages.savePng, isDisabled: isBusy, onAction: savePng },
        { id: 'svg', label: messages.saveSvg, isDisabled: isBusy, onAction: saveSvg },
        { id: 'copy', label: messages.copy, isDisabled: isBusy, onAction: copy },
        ...(write
          ? [{ id: 'letter', label: messages.letter, changes: true, onAction: write }]
          : []),
      ]}
    />
  );
}
