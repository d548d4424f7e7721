import { Check, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { Group } from 'react-aria-components';
import { compareEdtfDates } from '../../shared/dates/edtf-date.ts';
import type { CallInput } from '../../shared/ipc-contract.ts';
import { type Reading, readingStatusSchema } from '../../shared/readings/reading-schema.ts';
import { isComposing } from '../actions/match-key.ts';
import { api } from '../app/bridge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { equalLines } from '../saving/draft.ts';
import { useDraft } from '../saving/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { DateField } from './date-field.tsx';
import { RatingField } from './rating-field.tsx';
import { readingsMessages } from './readings-messages.ts';
import { isSameDate, readTypedDate } from './typed-date.ts';

type ReadingEditorProps = {
  readonly pageId: string;
  readonly reading: Reading;
  readonly onDone: () => void;
  readonly onRemove: () => void;
};

/** Whether the last day is known to be before the first: unknown parts are no contradiction. */
function endsBeforeStart(started: string, finished: string): boolean {
  const [from, to] = [readTypedDate(started), readTypedDate(finished)];
  if (!from || !to) return false;
  const known = Math.min(from.length, to.length);
  return compareEdtfDates(to.slice(0, known), from.slice(0, known)) < 0;
}

/** One reading's fields; each saves itself. */
export function ReadingEditor({ pageId, reading, onDone, onRemove }: ReadingEditorProps) {
  const messages = useMessages(readingsMessages);
  const call = useCall();
  const box = useRef<HTMLDivElement>(null);
  const update = (changes: CallInput<'updateReading'>['changes']) =>
    api.updateReading({ pageId, readingId: reading.id, changes });

  const isReady = (typed: string) => readTypedDate(typed) !== undefined;
  const startedOn = useDraft({
    saved: reading.startedOn ?? '',
    save: (typed) => update({ startedOn: readTypedDate(typed) ?? typed }),
    isEqual: isSameDate,
    isReady,
  });
  const finishedOn = useDraft({
    saved: reading.finishedOn ?? '',
    save: (typed) => update({ finishedOn: readTypedDate(typed) ?? typed }),
    isEqual: isSameDate,
    isReady,
  });
  const note = useDraft({
    saved: reading.note ?? '',
    save: (value) => update({ note: value }),
    isEqual: equalLines,
  });

  const rating = useDraft({
    saved: reading.rating ?? null,
    save: (value) => update({ rating: value }),
  });

  const close = async () => {
    const drafts = [startedOn, finishedOn, note, rating];
    const saved = await Promise.all(drafts.map(({ flush }) => flush()));
    if (saved.every(Boolean)) onDone();
    else box.current?.querySelector<HTMLElement>('input[aria-invalid]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (
      event.key !== 'Escape' &&
      !(event.key === 'Enter' && event.target instanceof HTMLInputElement)
    )
      return;
    event.preventDefault();
    void close();
  };

  return (
    <Group ref={box} className="reading-editor" aria-label={messages.editing} onKeyDown={onKeyDown}>
      <div className="reading-fields">
        <SelectField
          label={messages.statusLabel}
          value={reading.status}
          options={readingStatusSchema.options.map((id) => ({ id, label: messages.status(id) }))}
          onChange={(status) => void call(update({ status }))}
        />
        <RatingField
          value={rating.value}
          onChange={rating.change}
          onBlur={() => void rating.flush()}
        />
        <DateField
          label={messages.startedOn}
          value={startedOn.value}
          onChange={startedOn.change}
          onBlur={() => void startedOn.flush()}
          placeholder={messages.dateHint}
          notADate={messages.notADate}
          autoFocus
        />
        <DateField
          label={messages.finishedOn}
          value={finishedOn.value}
          onChange={finishedOn.change}
          onBlur={() => void finishedOn.flush()}
          placeholder={messages.dateHint}
          notADate={messages.notADate}
        />
      </div>
      <p className="field-description" role="status">
        {endsBeforeStart(startedOn.value, finishedOn.value) && messages.endsBeforeStart}
      </p>
      <TextField
        label={messages.note}
        value={note.value}
        onChange={note.change}
        onBlur={() => void note.flush()}
        placeholder={messages.noteHint}
        maxLength={500}
      />
      <div className="reading-editor-foot">
        <Button changes variant="plain" icon={<Trash2 size={15} aria-hidden />} onPress={onRemove}>
          {messages.remove}
        </Button>
        <Button variant="plain" icon={<Check size={16} aria-hidden />} onPress={() => void close()}>
          {messages.done}
        </Button>
      </div>
    </Group>
  );
}
