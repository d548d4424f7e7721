import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Form, ListBox } from 'react-aria-components';
import type { LetterVersion } from '../../../shared/letters/copies/list-versions.ts';
import type { LetterDraft } from '../../../shared/letters/letter-schema.ts';
import { api } from '../../app/bridge.ts';
import { useUndoStep } from '../../app/use-undo-step.ts';
import { useUndoToast } from '../../app/use-undo-toast.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { flushAll } from '../../saving/save-tracker.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCall } from '../../ui/use-call.ts';
import '../letter-choices.css';
import '../letter-list.css';
import { useRemoveCopies } from '../use-remove-copies.ts';
import './letter-versions.css';
import { useComparisons } from './use-comparison.ts';
import { useKeepVersion } from './use-keep-version.ts';
import { VersionRow } from './version-row.tsx';
import { versionsMessages } from './versions-messages.ts';

function KeepForm({ letterId }: { readonly letterId: string }) {
  const messages = useMessages(versionsMessages);
  const keep = useKeepVersion(letterId);
  const [name, setName] = useState('');
  return (
    <Form
      className="version-keep"
      onSubmit={(event) => {
        event.preventDefault();
        void keep(name).then((isKept) => isKept && setName(''));
      }}
    >
      <TextField label={messages.name} value={name} onChange={setName} maxLength={200} />
      <Button changes type="submit">
        {messages.keep}
      </Button>
    </Form>
  );
}

/** What can be done with the version that is shown. */
function VersionActions({
  version,
  leave,
}: {
  readonly version: LetterVersion;
  readonly leave: () => void;
}) {
  const messages = useMessages(versionsMessages);
  const call = useCall();
  const undoStep = useUndoStep();
  const tellUndoable = useUndoToast();
  const removeCopies = useRemoveCopies();
  const restore = async () => {
    if ((await flushAll()) > 0) return;
    if (!(await call(api.restoreLetterVersion({ copyId: version.copy.id })))) return;
    leave();
    tellUndoable(messages.restored, () => undoStep('restoreLetterVersion'));
  };
  // What was sent is remembered among the sent letters, and goes from there.
  const own = version.copies.filter(({ sent }) => sent === undefined).map(({ id }) => id);
  return (
    <div className="version-actions">
      <Button
        changes
        variant="primary"
        icon={<Undo2 size={16} aria-hidden />}
        onPress={() => void restore()}
      >
        {messages.restore}
      </Button>
      {own.length > 0 && (
        <Button
          changes
          icon={<Trash2 size={16} aria-hidden />}
          onPress={() => void removeCopies(own, messages.removed)}
        >
          {messages.remove}
        </Button>
      )}
    </div>
  );
}

/** The versions of a letter, each with what is other in it than now; the one that is chosen is shown in the preview. */
export function LetterVersions({
  letterId,
  letter,
  versions,
  shown,
  show,
  leave,
}: {
  readonly letterId: string;
  /** The letter as it is now. */
  readonly letter: LetterDraft;
  readonly versions: readonly LetterVersion[];
  readonly shown: LetterVersion | undefined;
  readonly show: (copyId: string | null) => void;
  readonly leave: () => void;
}) {
  const messages = useMessages(versionsMessages);
  const comparisons = useComparisons(versions, letter);
  return (
    <section className="letter-choices versions" aria-label={messages.versions}>
      <div className="versions-head">
        <h2 className="versions-title">{messages.versions}</h2>
        <Button variant="plain" onPress={leave}>
          {messages.back}
        </Button>
      </div>
      <KeepForm letterId={letterId} />
      {versions.length === 0 && <p className="versions-none">{messages.none}</p>}
      <ListBox
        className="version-rows"
        aria-label={messages.versions}
        selectionMode="single"
        selectedKeys={shown === undefined ? [] : [shown.copy.id]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          show(key === undefined ? null : String(key));
        }}
      >
        {versions.map((version, index) => {
          const comparison = comparisons[index];
          return (
            comparison && (
              <VersionRow key={version.copy.id} version={version} comparison={comparison} />
            )
          );
        })}
      </ListBox>
      <p className="versions-lead">{messages.lead}</p>
      <p className="versions-lead">{messages.shown}</p>
      {shown && <VersionActions version={shown} leave={leave} />}
    </section>
  );
}
