import { Check, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { Group } from 'react-aria-components';
import { compareKnownDates } from '../../shared/dates/edtf-date.ts';
import { readTypedDate } from '../../shared/dates/read-typed-date.ts';
import { type Reading, readingStatusSchema } from '../../shared/readings/reading-schema.ts';
import { isComposing } from '../actions/match-key.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { RatingField } from './rating-field.tsx';
import { ReadingDateField } from './reading-date-field.tsx';
import { readingsMessages } from './readings-messages.ts';
import { useReadingDrafts } from './use-reading-drafts.ts';

type ReadingEditorProps = {
  readonly pageId: string;
  readonly reading: Reading;
  readonly pageCount: number | undefined;
  readonly startsAt: 'dates' | 'reason';
  readonly onDone: () => void;
  readonly onRemove: () => void;
};

/** Whether the last day is known to be before the first: unknown parts are no contradiction. */
function endsBeforeStart(started: string, finished: string): boolean {
  const [from, to] = [readTypedDate(started), readTypedDate(finished)];
  return Boolean(from && to && (compareKnownDates(to, from) ?? 0) < 0);
}

/** One reading's fields; each saves itself. A change of status offers a day and never writes one. */
export function ReadingEditor(props: ReadingEditorProps) {
  const { reading, pageCount, startsAt, onDone, onRemove } = props;
  const messages = useMessages(readingsMessages);
  const call = useCall();
  const box = useRef<HTMLDivElement>(null);
  const { update, drafts, pageProblem } = useReadingDrafts(props.pageId, reading, pageCount);
  const { startedOn, finishedOn, note, rating, currentPage, stoppedBecause } = drafts;
  const { status } = reading;
  const isStopped = status === 'stopped';

  const close = async () => {
    const saved = await Promise.all(Object.values(drafts).map(({ flush }) => flush()));
    if (saved.every(Boolean)) onDone();
    else box.current?.querySelector<HTMLElement>('input[aria-invalid]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement;
    if (event.key !== 'Escape' && !isEnter) return;
    event.preventDefault();
    void close();
  };

  return (
    <Group ref={box} className="reading-editor" aria-label={messages.editing} onKeyDown={onKeyDown}>
      <div className="reading-fields">
        <SelectField
          label={messages.statusLabel}
          value={status}
          options={readingStatusSchema.options.map((id) => ({ id, label: messages.status(id) }))}
          onChange={(next) => void call(update({ status: next }))}
        />
        <RatingField value={rating.value} onChange={rating.change} onBlur={rating.flush} />
        <ReadingDateField
          label={messages.startedOn}
          value={startedOn.value}
          onChange={startedOn.change}
          onBlur={startedOn.flush}
          offersToday={status === 'reading'}
          autoFocus={startsAt === 'dates'}
        />
        <ReadingDateField
          label={isStopped ? messages.stoppedOn : messages.finishedOn}
          value={finishedOn.value}
          onChange={finishedOn.change}
          onBlur={finishedOn.flush}
          offersToday={status === 'finished' || isStopped}
        />
        {(status === 'reading' || isStopped) && (
          <TextField
            label={messages.currentPage}
            value={currentPage.value}
            onChange={currentPage.change}
            onBlur={currentPage.flush}
            inputMode="numeric"
            errorMessage={pageProblem}
            maxLength={20}
          />
        )}
      </div>
      <p className="field-description" role="status">
        {endsBeforeStart(startedOn.value, finishedOn.value) && messages.endsBeforeStart}
      </p>
      {isStopped && (
        <TextField
          label={messages.stoppedBecause}
          value={stoppedBecause.value}
          onChange={stoppedBecause.change}
          onBlur={stoppedBecause.flush}
          placeholder={messages.stoppedBecauseHint}
          maxLength={500}
          autoFocus={startsAt === 'reason'}
        />
      )}
      <TextField
        label={messages.note}
        value={note.value}
        onChange={note.change}
        onBlur={note.flush}
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
