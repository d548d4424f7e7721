import { EditorContent, useEditorState } from '@tiptap/react';
import { useId, useState } from 'react';
import { useActions } from '../actions/action-handlers.ts';
import { LinkSuggestions } from '../links/link-suggestions.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { TextField } from '../ui/text-field.tsx';
import { editorMessages } from './editor-messages.ts';
import { EditorPlace } from './editor-place.tsx';
import { EditorToolbar } from './editor-toolbar.tsx';
import { FullWindowButton } from './full-window-button.tsx';
import { beginQuery } from './link-query.ts';
import { canHold } from './markdown-text.ts';
import { numeralActions } from './numeral-actions.ts';
import { TextCountLine } from './text-count-line.tsx';
import { useProseEditor } from './use-prose-editor.ts';
import type { WritingRoomOf } from './writing-room.tsx';
import './rich-text.css';
import './markdown-editor.css';

type MarkdownEditorProps = {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string | undefined;
  readonly errorMessage?: string | undefined;
  readonly autoFocus?: boolean;
  /** For a text that can have the whole window: what is said around it. */
  readonly room?: Omit<WritingRoomOf, 'label'>;
};

/** A field for running text that is kept as Markdown. A text that the editor cannot hold whole is edited as it is. */
export function MarkdownEditor({ room, ...props }: MarkdownEditorProps) {
  const [isFull, setIsFull] = useState(false);
  if (room === undefined) return <HeldEditor {...props} />;
  return (
    <EditorPlace room={{ ...room, label: props.label }} isFull={isFull} onFull={setIsFull}>
      <HeldEditor {...props} isFull={isFull} onFull={() => setIsFull(true)} />
    </EditorPlace>
  );
}

type HeldEditorProps = Omit<MarkdownEditorProps, 'room'> & {
  readonly isFull?: boolean;
  readonly onFull?: () => void;
};

function HeldEditor({ isFull = false, onFull, ...props }: HeldEditorProps) {
  const messages = useMessages(editorMessages);
  const [isHeld] = useState(() => canHold(props.value));
  if (isHeld) return <ProseEditor {...props} isFull={isFull} onFull={onFull} />;
  return <TextField {...props} multiline reading description={messages.asMarkdown} />;
}

function ProseEditor({
  label,
  hideLabel,
  value,
  onChange,
  onBlur,
  placeholder,
  errorMessage,
  autoFocus = false,
  isFull,
  onFull,
}: Omit<HeldEditorProps, 'onFull'> & {
  readonly isFull: boolean;
  readonly onFull: (() => void) | undefined;
}) {
  const errorId = useId();
  const isEditable = useIsEditable();
  const editor = useProseEditor({
    value,
    onChange,
    autoFocus,
    isEditable,
    label,
    describedBy: errorId,
    isFull,
  });
  useActions({
    'link-inside': {
      run: () => beginQuery(editor),
      isAvailable: (target) => isEditable && editor.view.dom.contains(target),
    },
    ...numeralActions(editor, (target) => isEditable && editor.view.dom.contains(target)),
  });
  const isEmpty = useEditorState({ editor, selector: ({ editor: current }) => current.isEmpty });
  return (
    <div className="editor" data-invalid={errorMessage !== undefined || undefined}>
      <div className="editor-head">
        {!hideLabel && (
          <span className="field-label" aria-hidden>
            {label}
          </span>
        )}
        <EditorToolbar editor={editor} isEditable={isEditable} />
        {onFull !== undefined && <FullWindowButton onPress={onFull} />}
      </div>
      <div className="editor-box">
        {isEmpty && placeholder !== undefined && (
          <p className="prose editor-placeholder" aria-hidden>
            {placeholder}
          </p>
        )}
        <EditorContent editor={editor} onBlur={onBlur} />
        <LinkSuggestions editor={editor} />
      </div>
      <div className="editor-foot">
        <span id={errorId} className="field-error" aria-live="polite">
          {errorMessage}
        </span>
        <TextCountLine editor={editor} />
      </div>
    </div>
  );
}
