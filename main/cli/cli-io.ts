import type { FontFiles } from '../letters/fonts/embed-fonts.ts';

/** What the command line needs of the process that it runs in. */
export type CliIo = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** Runs the app's own Electron to its end. Only a PDF needs it, and a timeline drawn in a Word file. */
  readonly runElectron: (
    args: readonly string[],
  ) => Promise<{ readonly code: number; readonly stderr: string }>;
  /** Gives the fonts that are put into a web page. */
  readonly findFonts: () => Promise<FontFiles>;
};
