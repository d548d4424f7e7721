import { ArrowLeft, Trash2 } from 'lucide-react';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import { goTo } from '../app/navigation.ts';
import { SaveStatusLine } from '../app/save-status.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { LetterChoices } from './letter-choices.tsx';
import './letter-editor.css';
import { LetterPreview } from './letter-preview.tsx';
import { lettersMessages } from './letters-messages.ts';
import { useLetterDraft } from './use-letter-draft.ts';
import { useLetterModel } from './use-letter-model.ts';
import { useRemoveLetter } from './use-remove-letter.ts';

/** A kept letter: the choices that make it, and beside them the letter as it will be printed. */
export function LetterEditor({ kept }: { readonly kept: Letter }) {
  const messages = useMessages(lettersMessages);
  const { letter, change, flush } = useLetterDraft(kept);
  const made = useLetterModel(letter);
  const remove = useRemoveLetter();
  return (
    <article className="letter-editor">
      <header className="letter-bar">
        <div className="letter-back">
          <IconButton
            label={messages.backToList}
            icon={<ArrowLeft size={18} aria-hidden />}
            onPress={() => goTo({ view: 'letters' })}
          />
        </div>
        <h1 className="letter-title">{messages.toName(letter.to.name)}</h1>
        <div className="letter-bar-end">
          <SaveStatusLine />
          <IconButton
            label={messages.remove}
            icon={<Trash2 size={18} aria-hidden />}
            onPress={() => void remove(kept.id)}
          />
          <ExportButtons letterId={kept.id} isEmpty={made.model === null} />
        </div>
      </header>
      <div className="letter-body">
        <LetterChoices letter={letter} made={made} change={change} flush={flush} />
        <LetterPreview model={made.model} paper={letter.paper} />
      </div>
    </article>
  );
}
