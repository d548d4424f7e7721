import { memo } from 'react';
import {
  type Margins,
  marginsSchema,
  type Paper,
  paperSchema,
} from '../../shared/letters/letter-schema.ts';
import { PAPER_SIZES } from '../../shared/letters/paper-sizes.ts';
import { useMessages } from '../messages/use-messages.ts';
import { lettersMessages } from './letters-messages.ts';
import { SegmentedField } from './segmented-field.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';

const PAPERS = paperSchema.options.map((paper) => ({ id: paper, label: paper }));

/** The paper that the letter is printed on, and what is left empty of it. */
export const PaperFields = memo(function PaperFields({
  paper,
  margins = 'usual',
  change,
}: {
  readonly paper: Paper;
  readonly margins: Margins | undefined;
  readonly change: ChangeLetter;
}) {
  const messages = useMessages(lettersMessages);
  const { width, height } = PAPER_SIZES[paper];
  return (
    <>
      <div className="field">
        <SegmentedField
          label={messages.paperSize}
          value={paper}
          options={PAPERS}
          onChange={(next) => change({ paper: next })}
        />
        <p className="field-description">{messages.paperMeasures(width, height)}</p>
      </div>
      <SegmentedField
        label={messages.margins}
        value={margins}
        options={marginsSchema.options.map((id) => ({ id, label: messages[id] }))}
        onChange={(next) => change({ margins: next })}
      />
    </>
  );
});
