import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Check, ChevronDown } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type Numerals, writeMark } from '../../shared/letters/numerals/numerals.ts';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { editorMessages } from './editor-messages.ts';
import { numeralsAt, setNumerals } from './set-numerals.ts';
import '../ui/popover.css';

const PLAIN = '1.';

/** Those that are chosen by name; others are kept where they are written. */
const CHOICES: readonly (typeof PLAIN | Numerals)[] = [
  PLAIN,
  '1)',
  '(1)',
  '①',
  '가.',
  '가)',
  '(가)',
  'ㄱ.',
  '㉠',
  'a.',
  'A.',
  'i.',
  'I.',
];

function toNumerals(choice: (typeof CHOICES)[number]): Numerals | null {
  return choice === PLAIN ? null : choice;
}

/** The first three marks: `① ② ③`. */
function showMarks(choice: (typeof CHOICES)[number]): string {
  const numerals = toNumerals(choice) ?? undefined;
  return [1, 2, 3].map((number) => writeMark(numerals, number)).join(' ');
}

/** Chooses how the list that the cursor is in is numbered, or makes one. */
export function NumeralsButton({ editor }: { readonly editor: Editor }) {
  const messages = useMessages(editorMessages);
  const current = useEditorState({
    editor,
    selector: ({ editor: each }) => numeralsAt(each),
  });
  const chosen = current === undefined ? [] : [current ?? PLAIN];
  return (
    <MenuTrigger>
      <IconButton label={messages.numerals} icon={<ChevronDown size={14} aria-hidden />} />
      <Popover className="popover" placement="bottom start" aria-label={messages.numerals}>
        <Menu
          className="option-list"
          aria-label={messages.numerals}
          selectionMode="single"
          selectedKeys={chosen}
        >
          {CHOICES.map((choice) => (
            <MenuItem
              key={choice}
              id={choice}
              className="option numerals-option"
              textValue={showMarks(choice)}
              onAction={() => setNumerals(editor, toNumerals(choice))}
            >
              {({ isSelected }) => (
                <>
                  <span>{showMarks(choice)}</span>
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
