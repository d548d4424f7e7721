import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Link } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { ToggleIconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { editorMessages } from './editor-messages.ts';
import { mayLinkTo } from './may-link-to.ts';

/** Puts a link on the chosen words, or changes the one under the cursor. */
export function LinkButton({ editor }: { readonly editor: Editor }) {
  const messages = useMessages(editorMessages);
  const isActive = useEditorState({
    editor,
    selector: ({ editor: current }) => current.isActive('link'),
  });
  return (
    <DialogTrigger>
      <ToggleIconButton
        label={messages.link}
        icon={<Link size={16} aria-hidden />}
        isSelected={isActive}
      />
      <Popover className="popover" placement="bottom start">
        <Dialog className="link-dialog" aria-label={messages.link}>
          {({ close }) => <LinkForm editor={editor} isActive={isActive} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

type LinkFormProps = {
  readonly editor: Editor;
  readonly isActive: boolean;
  readonly close: () => void;
};

function LinkForm({ editor, isActive, close }: LinkFormProps) {
  const messages = useMessages(editorMessages);
  const [address, setAddress] = useState(String(editor.getAttributes('link').href ?? ''));
  const [isRefused, setIsRefused] = useState(false);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    const typed = address.trim();
    const href = /^[\w-]+(\.[\w-]+)+/.test(typed) ? `https://${typed}` : typed;
    if (!mayLinkTo(href)) {
      setIsRefused(true);
      return;
    }
    close();
    const chain = editor.chain().focus().extendMarkRange('link');
    // With no words chosen, the address itself is put there.
    if (editor.state.selection.empty && !isActive) {
      const marks = [{ type: 'link', attrs: { href } }];
      chain.insertContent({ type: 'text', text: typed, marks }).run();
    } else chain.setLink({ href }).run();
  };

  const remove = () => {
    close();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };

  return (
    <form className="link-form" onSubmit={apply}>
      <TextField
        label={messages.linkAddress}
        value={address}
        onChange={setAddress}
        placeholder="https://"
        errorMessage={isRefused ? messages.notALink : undefined}
        autoFocus
      />
      <div className="link-form-actions">
        {isActive && (
          <Button variant="plain" onPress={remove}>
            {messages.unsetLink}
          </Button>
        )}
        <Button type="submit">{messages.setLink}</Button>
      </div>
    </form>
  );
}
