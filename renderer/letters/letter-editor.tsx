import { useState } from 'react';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import { nameRecipients } from '../../shared/letters/recipients.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { LetterBar } from './letter-bar.tsx';
import { LetterChoices } from './letter-choices.tsx';
import './letter-editor.css';
import { LetterPreview } from './letter-preview.tsx';
import { isJustStarted } from './start-letter.ts';
import { useLetterDraft } from './use-letter-draft.ts';
import { useLetterModel } from './use-letter-model.ts';

/** A kept letter: the choices that make it, and beside them the letter as it will be printed. */
export function LetterEditor({ kept }: { readonly kept: Letter }) {
  const { letter, change, flush } = useLetterDraft(kept);
  const language = useLanguage();
  const made = useLetterModel(letter);
  const [isNew] = useState(() => isJustStarted(kept.id));
  return (
    <article className="letter-editor">
      <LetterBar
        letterId={kept.id}
        to={nameRecipients(letter, language)}
        isEmpty={made.model === null}
      />
      <div className="letter-body">
        <LetterChoices {...{ letter, made, isNew, change, flush }} />
        <LetterPreview model={made.model} paper={letter.paper} />
      </div>
    </article>
  );
}
