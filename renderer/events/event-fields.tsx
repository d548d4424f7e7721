import { type ReactNode, useRef } from 'react';
import { fieldMessages } from '../entries/field-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { PictureField } from '../pictures/picture-field.tsx';
import { useDroppedFiles } from '../pictures/use-dropped-files.ts';
import { usePastedFiles } from '../pictures/use-pasted-files.ts';
import { usePicture } from '../pictures/use-picture.ts';
import { DateField } from '../readings/date-field.tsx';
import { SuggestTextField } from '../ui/suggest-text-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import './event-fields.css';
import { useKnownActors } from './use-known-actors.ts';

/** One field between the keyboard and whatever keeps it. */
type Line = {
  readonly value: string;
  readonly change: (value: string) => void;
  /** Saves at once. */
  readonly flush?: () => unknown;
};

type EventFieldsProps = {
  readonly pageId: string;
  readonly date: Line;
  readonly text: Line;
  readonly note: Line;
  readonly actor: Line;
  readonly source: Line;
  /** The name of the picture; '' for none. */
  readonly picture: Line;
  readonly tags: ReactNode;
  /** Whether what must be there is asked for: the event is kept already. */
  readonly isKept?: boolean;
};

/** The fields of an event, new or kept. A picture is also taken where it is pasted into one of them, or dropped on any. */
export function EventFields({
  pageId,
  date,
  text,
  note,
  actor,
  source,
  picture,
  tags,
  isKept = false,
}: EventFieldsProps) {
  const messages = useMessages(fieldMessages);
  const box = useRef<HTMLDivElement>(null);
  const choice = usePicture(picture.value, picture.change);
  const { isOver, dropProps } = useDroppedFiles(choice.take);
  usePastedFiles(box, choice.take);
  const needsText = isKept && text.value.trim() === '' ? messages.needsWords : undefined;
  return (
    <div ref={box} className="event-fields" {...dropProps}>
      <div className="entry-fields">
        <DateField
          label={messages.date}
          value={date.value}
          onChange={date.change}
          onBlur={date.flush}
          placeholder={messages.dateHint}
          notADate={messages.notADate}
          needsDate={isKept ? messages.needsDate : undefined}
        />
        <SuggestTextField
          label={messages.actor}
          value={actor.value}
          onChange={actor.change}
          onBlur={actor.flush}
          placeholder={messages.actorHint}
          suggestions={useKnownActors(pageId)}
          suggestionsLabel={messages.knownActors}
        />
      </div>
      <TextField
        label={messages.eventText}
        value={text.value}
        onChange={text.change}
        onBlur={text.flush}
        placeholder={messages.eventHint}
        errorMessage={needsText}
        multiline
        reading
        autoFocus={isKept}
      />
      <TextField
        label={messages.eventNote}
        value={note.value}
        onChange={note.change}
        onBlur={note.flush}
        placeholder={messages.eventNoteHint}
        multiline
        reading
      />
      <div className="entry-fields">
        <TextField
          label={messages.source}
          value={source.value}
          onChange={source.change}
          onBlur={source.flush}
          placeholder={messages.sourceHint}
          maxLength={500}
        />
        {tags}
      </div>
      <PictureField {...choice} name={picture.value} isOver={isOver} />
    </div>
  );
}
