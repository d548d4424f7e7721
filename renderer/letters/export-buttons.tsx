import { ChevronDown, Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { LetterFormat } from '../../shared/ipc-contract.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { useActions } from '../actions/action-handlers.ts';
import { api } from '../app/bridge.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import '../ui/popover.css';
import { replaceToast, SAVED_FILE, showToast } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { fileNameOf } from './file-name-of.ts';
import { lettersMessages } from './letters-messages.ts';

/** Writes the kept letter to a file that the parent names. or prints it. Output: which of both is under way, and what starts it. */
function useExport(letterId: string) {
  const messages = useMessages(lettersMessages);
  const language = useLanguage();
  const call = useCall();
  const [underWay, setUnderWay] = useState<'file' | 'paper' | null>(null);
  const isSaved = async (): Promise<boolean> => {
    const saved = (await flushAll()) === 0;
    if (!saved) showToast({ text: messages.unsavedWords });
    return saved;
  };
  const run = async (format: LetterFormat): Promise<void> => {
    if (!(await isSaved())) return;
    const exported = await call(api.exportLetter({ letterId, format }));
    if (!exported) return;
    const file = fileNameOf(exported.path);
    const { unkept } = exported;
    replaceToast(SAVED_FILE, {
      text: unkept
        ? messages.exportedUnkept(file, describeError(unkept, language))
        : messages.exported(file),
      action: { label: messages.showInFolder, run: () => void call(api.showExport({})) },
    });
  };
  const start = (format: LetterFormat): void => {
    setUnderWay('file');
    void run(format).finally(() => setUnderWay(null));
  };
  const print = (): void => {
    setUnderWay('paper');
    const runPrint = async () => {
      if (!(await isSaved())) return;
      const printed = await call(api.printLetter({ letterId }));
      if (!printed?.unkept) return;
      showToast({ text: messages.printedUnkept(describeError(printed.unkept, language)) });
    };
    void runPrint().finally(() => setUnderWay(null));
  };
  return { underWay, start, print };
}

/** The letter as a PDF, or in another format. */
export function ExportButtons({
  letterId,
  isEmpty,
}: {
  readonly letterId: string;
  /** There is nothing in the letter that could be exported. */
  readonly isEmpty: boolean;
}) {
  const messages = useMessages(lettersMessages);
  const { underWay, start, print } = useExport(letterId);
  const isExporting = underWay === 'file';
  const isOff = isEmpty || underWay !== null;
  const to = (format: LetterFormat) => (isOff ? undefined : { run: () => start(format) });
  useActions({
    'export-pdf': to('pdf'),
    'export-docx': to('docx'),
    'export-epub': to('epub'),
    'export-html': to('html'),
    'export-md': to('md'),
    'export-txt': to('txt'),
    'export-eml': to('eml'),
    'print-letter': isOff ? undefined : { run: print },
  });
  const reasonId = useId();
  const formats = [
    { id: 'eml', label: messages.saveEml },
    { id: 'docx', label: messages.saveDocx },
    { id: 'epub', label: messages.saveEpub },
    { id: 'html', label: messages.saveHtml },
    { id: 'md', label: messages.saveMarkdown },
    { id: 'txt', label: messages.saveText },
  ] as const;
  return (
    <div className="letter-export">
      {isEmpty && (
        <p id={reasonId} className="letter-export-reason">
          {messages.nothingToExport}
        </p>
      )}
      <div className="letter-export-buttons">
        <IconButton
          label={messages.print}
          icon={<Printer size={18} aria-hidden />}
          isDisabled={isOff}
          onPress={print}
        />
        <Button
          variant="primary"
          isDisabled={isEmpty || underWay === 'paper'}
          isPending={isExporting}
          onPress={() => start('pdf')}
          {...(isEmpty && { 'aria-describedby': reasonId })}
        >
          {isExporting ? messages.saving : messages.savePdf}
        </Button>
        <MenuTrigger>
          <Button aria-label={messages.otherFormats} isDisabled={isOff}>
            <ChevronDown size={18} aria-hidden />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Menu className="option-list" items={formats}>
              {({ id, label }) => (
                <MenuItem id={id} className="option" onAction={() => start(id)}>
                  {label}
                </MenuItem>
              )}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
    </div>
  );
}
