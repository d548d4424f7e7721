/** The only reader of the environment and of the command line in the window's process. */
export type StartOptions = {
  /** Journal folder named at start: `--journal DIR`, else `BOOKLETTER_JOURNAL`. */
  readonly journal?: string;
  /** Job instead of a window for the parent: print a letter model to a PDF file. */
  readonly printLetter?: { readonly model: string; readonly out: string };
  /** Job: print a book to a PDF file. */
  readonly printBook?: { readonly job: string; readonly out: string };
  /** Job: draw the SVGs in a file as PNGs in a folder. */
  readonly drawSvgs?: { readonly drawings: string; readonly out: string };
  /** Job: open the starter journal in this folder, export its first letter, take a picture. */
  readonly firstLetter?: string;
  /** Only while developing: the address of Vite's server. */
  readonly devServer?: string;
};

function valuesAfter(args: readonly string[], name: string, count: number): string[] | undefined {
  const at = args.indexOf(name);
  const values = at < 0 ? [] : args.slice(at + 1, at + 1 + count);
  return values.length === count ? values : undefined;
}

/** Input: arguments and environment of the process. Output: what was asked for at start. */
export function readStartOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const [model, out] = valuesAfter(args, '--print-letter', 2) ?? [];
  const [book, bookOut] = valuesAfter(args, '--print-book', 2) ?? [];
  const [drawings, folder] = valuesAfter(args, '--draw-svgs', 2) ?? [];
  const [firstLetter] = valuesAfter(args, '--first-letter', 1) ?? [];
  const [journal = env.BOOKLETTER_JOURNAL || undefined] = valuesAfter(args, '--journal', 1) ?? [];
  const printLetter = model !== undefined && out !== undefined ? { model, out } : undefined;
  const printBook =
    book !== undefined && bookOut !== undefined ? { job: book, out: bookOut } : undefined;
  const drawSvgs =
    drawings !== undefined && folder !== undefined ? { drawings, out: folder } : undefined;
  const devServer = env.ELECTRON_RENDERER_URL;
  return { journal, printLetter, printBook, drawSvgs, firstLetter, devServer };
}
