import { CalendarCheck } from 'lucide-react';
import type { Page } from '../../shared/pages/page-schema.ts';
import { listSteps, planStep, type ReadingStep } from '../../shared/readings/reading-steps.ts';
import { useActions } from '../actions/action-handlers.ts';
import { api } from '../app/bridge.ts';
import { useToday } from '../app/use-today.ts';
import { useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { MenuButton } from '../ui/menu-button.tsx';
import { useCall } from '../ui/use-call.ts';
import { readingsMessages } from './readings-messages.ts';

type StepMenuProps = {
  readonly page: Page;
  /** A book was put aside: why can be written down. */
  readonly onStopped: (readingId: string) => void;
};

/** What the parent has done with the book today. Only here is a reading dated with the day, since the parent says so. */
export function StepMenu({ page, onStopped }: StepMenuProps) {
  const messages = useMessages(readingsMessages);
  const call = useCall();
  const today = useToday();
  const pageId = page.id;
  const readings = page.readings ?? [];

  const take = async (step: ReadingStep) => {
    await flushAll();
    const { readingId, changes } = planStep(readings, step, today);
    const saved =
      readingId === null
        ? await call(api.addReading({ pageId, reading: changes }))
        : await call(api.updateReading({ pageId, readingId, changes }));
    if (step === 'stop' && saved !== undefined) onStopped(saved.id);
  };

  const steps = listSteps(readings);
  const handle = (step: ReadingStep) =>
    steps.includes(step) ? { run: () => take(step) } : undefined;
  useActions({
    'start-reading': handle('start'),
    'finish-reading': handle('finish'),
    'stop-reading': handle('stop'),
    'read-again': handle('again'),
  });

  return (
    <MenuButton
      label={messages.today}
      showsLabel
      icon={<CalendarCheck size={14} aria-hidden />}
      choices={steps.map((step) => ({
        id: step,
        changes: true,
        label: messages.step(step),
        onAction: () => void take(step),
      }))}
    />
  );
}
