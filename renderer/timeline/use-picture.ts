import { useState } from 'react';
import type { CallInput } from '../../shared/ipc-contract.ts';
import { api } from '../app/bridge.ts';
import { useSession } from '../app/session-store.ts';
import { useMediaQuery } from '../app/use-media-query.ts';
import { useTellSavedFile } from '../app/use-tell-saved-file.ts';
import { chooseTheme } from '../app/window-look.ts';
import { fileNameOf } from '../letters/file-name-of.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { COPIED, replaceToast } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import type { PossibleLane } from './list-lanes.ts';
import { timelineMessages } from './timeline-messages.ts';

type Format = CallInput<'saveTimeline'>['format'];

/**
 * Output: whether a picture of the lanes is being made, and what starts it. It is in the colours and the language of the
 * window.
 */
export function usePicture(lanes: readonly PossibleLane[]) {
  const messages = useMessages(timelineMessages);
  const language = useLanguage();
  const session = useSession();
  const setting = session?.status === 'open' ? session.snapshot.journal.settings.theme : undefined;
  const theme = chooseTheme(setting, useMediaQuery('(prefers-color-scheme: dark)'));
  const call = useCall();
  const tellSaved = useTellSavedFile();
  const [isBusy, setBusy] = useState(false);
  const picture = { choice: { lanes: lanes.map(({ key }) => key) }, language, theme };

  const save = async (format: Format): Promise<void> => {
    const saved = await call(api.saveTimeline({ ...picture, format }));
    if (saved) tellSaved(messages.saved(fileNameOf(saved.path)));
  };
  const copy = async (): Promise<void> => {
    const copied = await call(api.copyTimelinePicture(picture));
    if (copied !== undefined) replaceToast(COPIED, { text: messages.copied });
  };
  const start = (run: () => Promise<void>) => (): void => {
    setBusy(true);
    void run().finally(() => setBusy(false));
  };
  return {
    isBusy,
    saveSvg: start(() => save('svg')),
    savePng: start(() => save('png')),
    copy: start(copy),
  };
}
