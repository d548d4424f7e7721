import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { bringsFiles, filesOf } from '../pictures/picture-files.ts';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Files were pasted into the text, or dropped where the cursor stands now. */
    filesGiven: { readonly files: readonly File[] };
  }
}

/** Tells of files that are pasted or dropped; the editor itself would take none. */
export const FilesGiven = Extension.create({
  name: 'filesGiven',
  addProseMirrorPlugins() {
    const { editor } = this;
    const give = (data: DataTransfer | null): boolean => {
      const files = filesOf(data);
      if (files.length === 0 || !editor.isEditable) return false;
      editor.emit('filesGiven', { files });
      return true;
    };
    return [
      new Plugin({
        props: {
          handlePaste: (_view, { clipboardData }) => give(clipboardData),
          handleDrop: (view, { dataTransfer, clientX, clientY }) => {
            if (!bringsFiles(dataTransfer)) return false;
            const place = view.posAtCoords({ left: clientX, top: clientY });
            if (place !== null) editor.commands.setTextSelection(place.pos);
            return give(dataTransfer);
          },
        },
      }),
    ];
  },
});
