import { useState } from 'react';
import type { LetterFormat } from '../../shared/ipc-contract.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { api } from '../app/bridge.ts';
import { useTellSavedFile } from '../app/use-tell-saved-file.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { showToast } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { fileNameOf } from './file-name-of.ts';
import { lettersMessages } from './letters-messages.ts';

/** A kept letter as it is now, or as it was sent. */
export type LetterSource = { readonly letterId: string } | { readonly copyId: string };

function exportFrom(of: LetterSource, format: LetterFormat) {
  return 'letterId' in of
    ? api.exportLetter({ ...of, format })
    : api.exportSentLetter({ ...of, format });
}

function printFrom(of: LetterSource) {
  return 'letterId' in of ? api.printLetter(of) : api.printSentLetter(of);
}

/**
 * Writes a letter to a file that the parent names, or prints it. Output: which of both is under way, and what starts it. Where
 * it went out but could not be remembered, both is said.
 */
export function useExport(of: LetterSource) {
  const messages = useMessages(lettersMessages);
  const language = useLanguage();
  const call = useCall();
  const tellSaved = useTellSavedFile();
  const [underWay, setUnderWay] = useState<'file' | 'paper' | null>(null);
  const isSaved = async (): Promise<boolean> => {
    const saved = (await flushAll()) === 0;
    if (!saved) showToast({ text: messages.unsavedWords });
    return saved;
  };
  const writeFile = async (format: LetterFormat): Promise<void> => {
    if (!(await isSaved())) return;
    const exported = await call(exportFrom(of, format));
    if (!exported) return;
    const file = fileNameOf(exported.path);
    const { unkept } = exported;
    tellSaved(
      unkept
        ? messages.exportedUnkept(file, describeError(unkept, language))
        : messages.exported(file),
    );
  };
  const putOnPaper = async (): Promise<void> => {
    if (!(await isSaved())) return;
    const printed = await call(printFrom(of));
    if (!printed?.unkept) return;
    showToast({ text: messages.printedUnkept(describeError(printed.unkept, language)) });
  };
  return {
    underWay,
    start: (format: LetterFormat): void => {
      setUnderWay('file');
      void writeFile(format).finally(() => setUnderWay(null));
    },
    print: (): void => {
      setUnderWay('paper');
      void putOnPaper().finally(() => setUnderWay(null));
    },
  };
}
