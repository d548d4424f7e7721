import { makeSignature } from '../../shared/letters/make-signature.ts';
import { api } from '../app/bridge.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { equalLines } from '../saving/draft.ts';
import { useDraft } from '../saving/use-draft.ts';
import { TextField } from '../ui/text-field.tsx';
import { settingsMessages } from './settings-messages.ts';

export function ParentSettings() {
  const messages = useMessages(settingsMessages);
  const language = useLanguage();
  const { parent } = useSnapshot().journal;
  const name = useDraft({
    saved: parent.name ?? '',
    save: (value) => api.updateParent({ name: value }),
    isEqual: equalLines,
  });
  const calledAs = useDraft({
    saved: parent.calledAs ?? '',
    save: (value) => api.updateParent({ calledAs: value }),
    isEqual: equalLines,
  });
  const signature = makeSignature(calledAs.value.trim(), language);
  return (
    <div className="form-dialog-row">
      <TextField
        label={messages.name}
        value={name.value}
        onChange={name.change}
        onBlur={name.flush}
      />
      <TextField
        label={messages.calledAs}
        placeholder={messages.calledAsExample}
        value={calledAs.value}
        onChange={calledAs.change}
        onBlur={calledAs.flush}
        description={
          calledAs.value.trim() === '' || signature === ''
            ? messages.signatureHelp
            : messages.signature(signature)
        }
      />
    </div>
  );
}
