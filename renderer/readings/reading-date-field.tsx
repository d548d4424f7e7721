import { CalendarCheck } from 'lucide-react';
import { useToday } from '../app/use-today.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from './date-field.tsx';
import { readingsMessages } from './readings-messages.ts';

type ReadingDateFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onBlur: () => void;
  /** Whether today is offered while nothing stands in the field. It is never written by itself. */
  readonly offersToday: boolean;
  readonly autoFocus?: boolean;
};

/** A day of a reading, as far as it is known. */
export function ReadingDateField({ offersToday, ...field }: ReadingDateFieldProps) {
  const messages = useMessages(readingsMessages);
  const today = useToday();
  return (
    <div className="reading-date">
      <DateField {...field} placeholder={messages.dateHint} notADate={messages.notADate} />
      {offersToday && field.value.trim() === '' && (
        <Button
          changes
          variant="plain"
          icon={<CalendarCheck size={14} aria-hidden />}
          onPress={() => field.onChange(today)}
        >
          {messages.offerToday}
        </Button>
      )}
    </div>
  );
}
