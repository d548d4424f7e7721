import { z } from 'zod';

/** What stands above the words of a letter's pages, from the second on: nothing, its title, or the heading under which they are. */
export const runningHeadSchema = z.enum(['none', 'title', 'heading']);
export type RunningHead = z.infer<typeof runningHeadSchema>;
