import { z } from 'zod';
import { settingsFields } from '../../shared/journal/journal-schema.ts';

const rectangleSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
});
export type Rectangle = z.infer<typeof rectangleSchema>;

export const windowStateSchema = z.object({
  bounds: rectangleSchema,
  maximized: z.boolean(),
  /** Of the journal that was open, so that the window opens on its paper. */
  theme: settingsFields.theme.optional().catch(undefined),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** The smallest window in which nothing is lost, and the first one, in CSS pixels. */
export const SMALLEST = { width: 480, height: 480 } as const;
const FIRST = { width: 1280, height: 800 } as const;

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * Input: where the window was, if known, and the work areas of the screens there are now, the main one first, in CSS pixels.
 * Output: where to open it: as it was, if at least a quarter of it can be seen, made to fit; else centred on the main screen.
 */
export function placeWindow(
  saved: Rectangle | undefined,
  screens: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const [main] = screens;
  if (saved !== undefined) {
    const home = screens.toSorted((a, b) => overlap(saved, b) - overlap(saved, a))[0] ?? main;
    if (overlap(saved, home) * 4 >= saved.width * saved.height) return fitInto(saved, home);
  }
  const width = Math.min(FIRST.width, main.width);
  const height = Math.min(FIRST.height, main.height);
  return {
    x: main.x + Math.round((main.width - width) / 2),
    y: main.y + Math.round((main.height - height) / 2),
    width,
    height,
  };
}

function fitInto(wanted: Rectangle, screen: Rectangle): Rectangle {
  const width = Math.min(Math.max(wanted.width, SMALLEST.width), screen.width);
  const height = Math.min(Math.max(wanted.height, SMALLEST.height), screen.height);
  return {
    x: Math.min(Math.max(wanted.x, screen.x), screen.x + screen.width - width),
    y: Math.min(Math.max(wanted.y, screen.y), screen.y + screen.height - height),
    width,
    height,
  };
}
