import { memo } from 'react';
import { type Paper, paperSchema } from '../../shared/letters/letter-schema.ts';
import { PAPER_SIZES } from '../../shared/letters/paper-sizes.ts';
import { useMessages } from '../messages/use-messages.ts';
import { lettersMessages } from './letters-messages.ts';
import { SegmentedField } from './segmented-field.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';

const PAPERS = paperSchema.options.map((paper) => ({ id: paper, label: paper }));

/** The paper that the letter is printed on. */
export const PaperFields = memo(function PaperFields({
  paper,
  change,
}: {
  readonly paper: Paper;
  readonly change: ChangeLetter;
}) {
  const messages = useMessages(lettersMessages);
  const { width, height } = PAPER_SIZES[paper];
  return (
    <div className="field">
      <SegmentedField
        label={messages.paperSize}
        value={paper}
        options={PAPERS}
        onChange={(next) => change({ paper: next })}
      />
      <p className="field-description">{messages.paperMeasures(width, height)}</p>
    </div>
  );
});
