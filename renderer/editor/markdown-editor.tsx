import { EditorContent, useEditorState } from '@tiptap/react';
import { useId, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { TextField } from '../ui/text-field.tsx';
import { editorMessages } from './editor-messages.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import { canHold } from './markdown-text.ts';
import { TextCountLine } from './text-count-line.tsx';
import { useProseEditor } from './use-prose-editor.ts';
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
};

/** A field for running text that is kept as Markdown. A text that the editor cannot hold whole is edited as it is. */
export function MarkdownEditor(props: MarkdownEditorProps) {
  const messages = useMessages(editorMessages);
  const [isHeld] = useState(() => canHold(props.value));
  if (isHeld) return <ProseEditor {...props} />;
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
}: MarkdownEditorProps) {
  const errorId = useId();
  const isEditable = useIsEditable();
  const editor = useProseEditor({
    value,
    onChange,
    autoFocus,
    isEditable,
    label,
    describedBy: errorId,
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
      </div>
      <div className="editor-box">
        {isEmpty && placeholder !== undefined && (
          <p className="prose editor-placeholder" aria-hidden>
            {placeholder}
          </p>
        )}
        <EditorContent editor={editor} onBlur={onBlur} />
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
