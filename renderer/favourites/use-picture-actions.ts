import { useState } from 'react';
import type { CallInput } from '../../shared/ipc-contract.ts';
import { api } from '../app/bridge.ts';
import { useTellSavedFile } from '../app/use-tell-saved-file.ts';
import { fileNameOf } from '../letters/file-name-of.ts';
import { useMessages } from '../messages/use-messages.ts';
import { COPIED, replaceToast } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { pictureMessages } from './picture-messages.ts';

/** Output: which of the two is under way, and what starts them. */
export function usePictureActions(input: CallInput<'saveQuotePicture'>) {
  const messages = useMessages(pictureMessages);
  const call = useCall();
  const tellSaved = useTellSavedFile();
  const [busy, setBusy] = useState<'save' | 'copy' | null>(null);

  const save = async (): Promise<void> => {
    const saved = await call(api.saveQuotePicture(input));
    if (saved) tellSaved(messages.saved(fileNameOf(saved.path)));
  };
  const copy = async (): Promise<void> => {
    const copied = await call(api.copyQuotePicture(input));
    if (copied !== undefined) replaceToast(COPIED, { text: messages.copied });
  };
  const start = (what: 'save' | 'copy', run: () => Promise<void>) => (): void => {
    setBusy(what);
    void run().finally(() => setBusy(null));
  };
  return { busy, save: start('save', save), copy: start('copy', copy) };
}
