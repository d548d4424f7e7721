import type { Editor } from '@tiptap/core';
import { ImagePlus } from 'lucide-react';
import { useMessages } from '../messages/use-messages.ts';
import { picturesMessages } from '../pictures/pictures-messages.ts';
import { useFileChooser } from '../pictures/use-file-chooser.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useInsertPictures } from './use-insert-pictures.ts';

/** Puts pictures into the text; while they are prepared it says so. */
export function PictureButton({ editor }: { readonly editor: Editor }) {
  const messages = useMessages(picturesMessages);
  const { isWorking, insert } = useInsertPictures(editor);
  const chooser = useFileChooser(insert, { multiple: true });
  return (
    <>
      <span className="picture-working" role="status">
        {isWorking && messages.inserting}
      </span>
      <IconButton
        label={messages.insert}
        icon={<ImagePlus size={16} aria-hidden />}
        onPress={chooser.open}
      />
      {chooser.input}
    </>
  );
}
