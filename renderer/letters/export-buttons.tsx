import { ChevronDown, Printer } from 'lucide-react';
import { useId } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { LetterFormat } from '../../shared/ipc-contract.ts';
import { useActions } from '../actions/action-handlers.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import '../ui/popover.css';
import { lettersMessages } from './letters-messages.ts';
import { type LetterSource, useExport } from './use-export.ts';

/** The letter as a PDF, or in another format. */
export function ExportButtons({
  of,
  isEmpty,
}: {
  readonly of: LetterSource;
  /** There is nothing in the letter that could be exported. */
  readonly isEmpty: boolean;
}) {
  const messages = useMessages(lettersMessages);
  const { underWay, start, print } = useExport(of);
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
