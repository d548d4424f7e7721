import { memo } from 'react';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { countInSquares, MOST_IN_SQUARES } from '../../shared/letters/squares/fit-squares.ts';
import {
  type StationeryName,
  stationerySchema,
} from '../../shared/letters/stationery/stationery-names.ts';
import { RadioCards } from '../app/radio-cards.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { stationeryMessages } from './stationery-messages.ts';
import { StationeryPicture } from './stationery-picture.tsx';
import { UnprintableNote } from './unprintable-note.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';

/** What is to be known of squares: where they are not, and why the letter shown is not on them. */
function SquaresNote({ model }: { readonly model: LetterModel | null | undefined }) {
  const messages = useMessages(stationeryMessages);
  const isOnSquares = !model || model.stationery === 'squares';
  return (
    <p className="field-description" role="status">
      {isOnSquares
        ? messages.squaresHint
        : messages.tooLong(countInSquares(model), MOST_IN_SQUARES)}
    </p>
  );
}

/** What the letter is written on, each as a small sheet. */
export const StationeryField = memo(function StationeryField({
  stationery,
  model,
  change,
}: {
  readonly stationery: StationeryName;
  readonly model: LetterModel | null | undefined;
  readonly change: ChangeLetter;
}) {
  const messages = useMessages(stationeryMessages);
  return (
    <div className="stationery-field">
      <RadioCards
        label={messages.stationery}
        value={stationery}
        onChange={(next) => change({ stationery: next })}
        options={stationerySchema.options.map((id) => ({
          id,
          label: messages[id],
          picture: <StationeryPicture name={id} />,
        }))}
      />
      {stationery === 'squares' && <SquaresNote model={model} />}
      <UnprintableNote model={model} keptBy="files" />
    </div>
  );
});
