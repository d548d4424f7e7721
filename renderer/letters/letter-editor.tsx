import { useCallback, useMemo, useState } from 'react';
import { listVersions } from '../../shared/letters/copies/list-versions.ts';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import { nameRecipients } from '../../shared/letters/recipients.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { LetterBar } from './letter-bar.tsx';
import { LetterChoices } from './letter-choices.tsx';
import './letter-editor.css';
import { fieldsOf } from './letter-fields.ts';
import { LetterPreview } from './letter-preview.tsx';
import { isJustStarted } from './start-letter.ts';
import { useLetterDraft } from './use-letter-draft.ts';
import { useLetterModel } from './use-letter-model.ts';
import { LetterVersions } from './versions/letter-versions.tsx';
import { MergedNotice } from './versions/merged-notice.tsx';

/** Which version is looked at by its copy; '' for the list of them, null for the letter itself. */
type Looking = string | null;

/** A kept letter: the choices that make it or its versions, and beside them the letter as it will be printed. */
export function LetterEditor({ kept }: { readonly kept: Letter }) {
  const { letter, change, flush } = useLetterDraft(kept);
  const language = useLanguage();
  const { letterCopies } = useSnapshot();
  const [looking, setLooking] = useState<Looking>(null);
  const versions = useMemo(
    () => listVersions(letterCopies.values(), kept.id),
    [letterCopies, kept.id],
  );
  const shown = versions.find(({ copies }) => copies.some(({ id }) => id === looking));
  const read = useMemo(() => (shown ? fieldsOf(shown.copy.letter) : letter), [shown, letter]);
  const made = useLetterModel(read, kept.id);
  const [isNew, setNew] = useState(() => isJustStarted(kept.id));
  const toggleVersions = useCallback(() => {
    // Who comes back from the versions is not at the first words.
    setNew(false);
    setLooking((now) => (now === null ? '' : null));
  }, []);
  return (
    <article className="letter-editor">
      <LetterBar
        letterId={kept.id}
        to={nameRecipients(letter, language)}
        isEmpty={made.model === null}
        shown={looking === null ? '' : `${versions.length} ${looking}`}
        toggleVersions={toggleVersions}
      />
      {looking === null && versions[0]?.copy.reason === 'merged' && (
        <MergedNotice open={toggleVersions} />
      )}
      <div className="letter-body">
        {looking === null ? (
          <LetterChoices {...{ letter, made, isNew, change, flush }} />
        ) : (
          <LetterVersions
            letterId={kept.id}
            letter={letter}
            versions={versions}
            shown={shown}
            show={(copyId) => setLooking(copyId ?? '')}
            leave={() => setLooking(null)}
          />
        )}
        <LetterPreview model={made.model} paper={read.paper} />
      </div>
    </article>
  );
}
