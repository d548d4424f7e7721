import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { attachmentAt } from '../../shared/pictures/attachment-name.ts';
import { isComposing } from '../actions/match-key.ts';
import { useMessages } from '../messages/use-messages.ts';
import { PictureFigure, PictureImage } from '../pictures/picture-figure.tsx';
import { picturesMessages } from '../pictures/pictures-messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { leavePicture } from './insert-picture.ts';

/** A picture in the editor, with a field for what it shows. */
export function PictureView({
  node,
  editor,
  selected,
  updateAttributes,
  deleteNode,
  getPos,
}: ReactNodeViewProps) {
  const messages = useMessages(picturesMessages);
  const name = attachmentAt(String(node.attrs.src ?? '')) ?? '';
  const alt = String(node.attrs.alt ?? '');
  const [words, setWords] = useState(alt);
  // What was written here last; anything else came from outside, as an undo does.
  const written = useRef(alt);
  useEffect(() => {
    if (alt === written.current) return;
    written.current = alt;
    setWords(alt);
  }, [alt]);

  if (!editor.isEditable) {
    return (
      <NodeViewWrapper>
        <PictureFigure name={name} alt={alt} />
      </NodeViewWrapper>
    );
  }
  const write = (typed: string) => {
    setWords(typed);
    written.current = typed;
    updateAttributes({ alt: typed });
  };
  const leave = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.key !== 'Enter') return;
    event.preventDefault();
    leavePicture(editor, (getPos() ?? 0) + node.nodeSize);
  };
  return (
    <NodeViewWrapper as="figure" className={selected ? 'picture picture-chosen' : 'picture'}>
      <div data-drag-handle>
        <PictureImage name={name} alt={alt} />
      </div>
      <input
        className="picture-caption"
        aria-label={messages.caption}
        placeholder={messages.captionHint}
        value={words}
        onChange={(event) => write(event.target.value)}
        onKeyDown={leave}
        maxLength={500}
      />
      <span className="picture-remove">
        <IconButton
          changes
          label={messages.remove}
          icon={<X size={16} aria-hidden />}
          onPress={() => {
            deleteNode();
            editor.commands.focus();
          }}
        />
      </span>
    </NodeViewWrapper>
  );
}
