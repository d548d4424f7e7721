import { memo } from 'react';
import {
  type StationeryName,
  stationerySchema,
} from '../../shared/letters/stationery/stationery-names.ts';
import { RadioCards } from '../app/radio-cards.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { stationeryMessages } from './stationery-messages.ts';
import { StationeryPicture } from './stationery-picture.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';

/** What the letter is written on, each as a small sheet. */
export const StationeryField = memo(function StationeryField({
  stationery,
  change,
}: {
  readonly stationery: StationeryName;
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
    </div>
  );
});
