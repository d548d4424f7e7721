import { type ReactNode, useId } from 'react';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { ArrangementFields } from './arrangement-fields.tsx';
import { CoverFields } from './cover-fields.tsx';
import { coverMessages } from './cover-messages.ts';
import { EndingFields } from './ending-fields.tsx';
import './letter-choices.css';
import { lettersMessages } from './letters-messages.ts';
import { LongTextField } from './long-text-field.tsx';
import { PageMarkFields } from './page-mark-fields.tsx';
import { PaperFields } from './paper-fields.tsx';
import { RecipientFields } from './recipient-fields.tsx';
import { SelectionFields } from './selection-fields.tsx';
import { StationeryField } from './stationery-field.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';
import type { MadeLetter } from './use-letter-model.ts';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId();
  return (
    <section className="letter-part" aria-labelledby={headingId}>
      <h2 id={headingId} className="letter-part-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Why the notebook's entries are not there, in one sentence. */
function useProblem({ isNotebookLost, error }: MadeLetter): string | undefined {
  const language = useLanguage();
  const messages = useMessages(lettersMessages);
  if (isNotebookLost) return messages.notebookLost;
  return error && describeError(error, language);
}

/**
 * Everything the parent chooses and writes for a letter, in the order in which it stands in the letter. Each
 * part gets only what it shows, so that typing in one draws that one.
 */
export function LetterChoices({
  letter,
  made,
  isNew,
  change,
  flush,
}: {
  readonly letter: LetterDraft;
  readonly made: MadeLetter;
  /** The letter was just begun. */
  readonly isNew: boolean;
  readonly change: ChangeLetter;
  readonly flush: () => void;
}) {
  const messages = useMessages(lettersMessages);
  const coverWords = useMessages(coverMessages);
  const problem = useProblem(made);
  return (
    <div className="letter-choices">
      <Part title={messages.whom}>
        <RecipientFields
          to={letter.to}
          alsoTo={letter.alsoTo}
          language={letter.language}
          salutation={letter.salutation}
          automaticSalutation={made.automatic.salutation}
          change={change}
          flush={flush}
        />
      </Part>
      <Part title={coverWords.cover}>
        <CoverFields
          to={letter.to}
          alsoTo={letter.alsoTo}
          openWhen={letter.openWhen}
          cover={letter.cover}
          change={change}
          flush={flush}
        />
      </Part>
      <Part title={messages.opening}>
        <LongTextField
          label={messages.opening}
          hideLabel
          autoFocus={isNew}
          placeholder={messages.openingHint}
          value={letter.opening}
          onChange={(opening) => change({ opening })}
          onBlur={flush}
        />
      </Part>
      <Part title={messages.whatToSend}>
        <SelectionFields
          selection={letter.selection}
          groups={made.groups}
          sent={made.sent}
          unsent={letter.unsent ?? false}
          problem={problem}
          change={change}
          flush={flush}
        />
      </Part>
      <Part title={messages.arrangement}>
        <ArrangementFields
          arrangement={letter.arrangement}
          order={letter.order}
          groups={made.groups}
          excluded={letter.selection.excluded}
          drawTimelines={letter.drawTimelines ?? false}
          footnotes={letter.footnotes ?? false}
          change={change}
        />
      </Part>
      <Part title={messages.closingHeading}>
        <EndingFields
          closing={letter.closing}
          signature={letter.signature}
          date={letter.date}
          postscript={letter.postscript}
          automaticSignature={made.automatic.signature}
          change={change}
          flush={flush}
        />
      </Part>
      <Part title={messages.paperHeading}>
        <StationeryField stationery={letter.stationery} model={made.model} change={change} />
        <PaperFields paper={letter.paper} margins={letter.margins} change={change} />
        <PageMarkFields
          pageNumbers={letter.pageNumbers}
          runningHead={letter.runningHead}
          change={change}
        />
      </Part>
    </div>
  );
}
