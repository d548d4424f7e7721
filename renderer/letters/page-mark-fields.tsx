import { memo } from 'react';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { choosePageMarks } from '../../shared/letters/paging/choose-page-marks.ts';
import { runningHeadSchema } from '../../shared/letters/paging/running-head.ts';
import { useMessages } from '../messages/use-messages.ts';
import { LetterCheck } from './letter-check.tsx';
import { pageMarkMessages } from './page-mark-messages.ts';
import { SegmentedField } from './segmented-field.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';

/** What stands in the margins of the letter's pages. */
export const PageMarkFields = memo(function PageMarkFields({
  change,
  ...chosen
}: Pick<LetterDraft, 'pageNumbers' | 'runningHead'> & {
  readonly change: ChangeLetter;
}) {
  const messages = useMessages(pageMarkMessages);
  const { pageNumbers, runningHead } = choosePageMarks(chosen);
  return (
    <>
      <div className="field">
        <SegmentedField
          label={messages.runningHead}
          value={runningHead}
          options={runningHeadSchema.options.map((id) => ({ id, label: messages[id] }))}
          onChange={(next) => change({ runningHead: next })}
        />
        <p className="field-description">{messages.runningHeadHint}</p>
      </div>
      <LetterCheck isSelected={pageNumbers} onChange={(next) => change({ pageNumbers: next })}>
        {messages.pageNumbers}
      </LetterCheck>
    </>
  );
});
