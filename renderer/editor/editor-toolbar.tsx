import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Brackets } from 'lucide-react';
import { Fragment, memo } from 'react';
import { Toolbar } from 'react-aria-components';
import { keysOf } from '../../shared/actions/action-table.ts';
import { writeKey } from '../../shared/actions/write-key.ts';
import { useIsMac } from '../actions/use-key.ts';
import { appMessages } from '../app/app-messages.ts';
import { linksMessages } from '../links/links-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton, ToggleIconButton } from '../ui/icon-button.tsx';
import { EDITOR_ACTIONS } from './editor-actions.ts';
import { editorMessages } from './editor-messages.ts';
import { LinkButton } from './link-button.tsx';
import { beginQuery } from './link-query.ts';
import { NumeralsButton } from './numerals-button.tsx';
import { PictureButton } from './picture-button.tsx';

type EditorToolbarProps = { readonly editor: Editor; readonly isEditable: boolean };

/** Drawn anew only when what is under the cursor changes, not at every key. */
export const EditorToolbar = memo(function EditorToolbar({
  editor,
  isEditable,
}: EditorToolbarProps) {
  const messages = useMessages(editorMessages);
  const { withKey } = useMessages(appMessages);
  const links = useMessages(linksMessages);
  const isMac = useIsMac();
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => EDITOR_ACTIONS.map(({ id }) => current.isActive(id)),
  });
  return (
    <Toolbar className="editor-toolbar" aria-label={messages.toolbar}>
      {EDITOR_ACTIONS.map(({ id, icon: Icon, key, run }, at) => (
        <Fragment key={id}>
          <ToggleIconButton
            label={withKey(messages[id], writeKey(key, isMac))}
            icon={<Icon size={16} aria-hidden />}
            isSelected={active[at] === true}
            isDisabled={!isEditable}
            onChange={() => run(editor)}
          />
          {id === 'orderedList' && isEditable && <NumeralsButton editor={editor} />}
        </Fragment>
      ))}
      {isEditable && <LinkButton editor={editor} />}
      {isEditable && (
        <IconButton
          label={withKey(links.begin, writeKey(keysOf('link-inside', isMac)[0] ?? '', isMac))}
          icon={<Brackets size={16} aria-hidden />}
          onPress={() => beginQuery(editor)}
        />
      )}
      {isEditable && <PictureButton editor={editor} />}
    </Toolbar>
  );
});
