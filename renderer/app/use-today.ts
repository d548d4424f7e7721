import { useEffect, useState } from 'react';

const MINUTE = 60_000;

function dayOf(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Today where the parent is, as `2026-01-17`; a window left open over midnight follows. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayOf(new Date())), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return today;
}

/** Input: a day where the parent is, `2026-01-17`. Output: the moments at which it and the next day begin there. */
export function boundsOfDay(day: string): { readonly from: string; readonly before: string } {
  const start = new Date(`${day}T00:00:00`);
  const end = new Date(`${day}T00:00:00`);
  end.setDate(end.getDate() + 1);
  return { from: start.toISOString(), before: end.toISOString() };
}

/** The day of a moment where the parent is. */
export function localDay(instant: string): string {
  return dayOf(new Date(instant));
}
