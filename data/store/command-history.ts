import type { EntryKind } from '../../shared/entries/entry-schema.ts';
import type { HistoryState, StepName } from '../../shared/history/history-state.ts';
import type { FileStep } from '../../shared/history/revert-changes.ts';

/** Something that was done and is durable. */
export type Step = {
  readonly name: StepName;
  /** Of what was done to one entry, which kind that is. */
  readonly kind?: EntryKind | undefined;
  readonly files: readonly FileStep[];
  /** Two steps in a row of the same one are one: words that were typed. Left out, a step stands alone. */
  readonly typing?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

export const MOST_STEPS = 50;
/** A pause in typing after which what follows is another step, in ms. */
const PAUSE_MS = 2000;

/** The first words after a pause may have kept what was there before: a file that the later ones leave alone. */
function joinFiles(earlier: readonly FileStep[], later: readonly FileStep[]): FileStep[] | null {
  const isNext = (step: FileStep) => (next: FileStep) =>
    step.after.value !== null && next.before.value === step.after.value;
  if (!later.every((next) => earlier.some((step) => isNext(step)(next)))) return null;
  return earlier.map((step) => {
    const next = later.find(isNext(step));
    return next === undefined ? step : { before: step.before, after: next.after };
  });
}

function joinTyping(last: Step | undefined, step: Step): Step | null {
  if (last?.typing === undefined || last.typing !== step.typing) return null;
  if (step.at - last.at > PAUSE_MS) return null;
  const files = joinFiles(last.files, step.files);
  return files && { ...step, files };
}

/** The steps of this run, of which the last fifty can be taken back and done again. In memory only. */
export type CommandHistory = {
  readonly state: () => HistoryState;
  /** A command has been done: what was taken back before can no longer be done again. */
  readonly push: (step: Step) => void;
  readonly lastUndo: () => Step | undefined;
  readonly lastRedo: () => Step | undefined;
  /** The last step has been taken back by `reverted`, or done again; null: it cannot be any more. */
  readonly moveToRedo: (reverted: Step | null) => void;
  readonly moveToUndo: (repeated: Step | null) => void;
};

export function createCommandHistory(): CommandHistory {
  let undo: readonly Step[] = [];
  let redo: readonly Step[] = [];
  return {
    state: () => ({ undo: undo.at(-1)?.name ?? null, redo: redo.at(-1)?.name ?? null }),
    push: (step) => {
      const joined = redo.length === 0 ? joinTyping(undo.at(-1), step) : null;
      undo = joined === null ? [...undo, step].slice(-MOST_STEPS) : [...undo.slice(0, -1), joined];
      redo = [];
    },
    lastUndo: () => undo.at(-1),
    lastRedo: () => redo.at(-1),
    moveToRedo: (reverted) => {
      undo = undo.slice(0, -1);
      if (reverted !== null) redo = [...redo, reverted];
    },
    moveToUndo: (repeated) => {
      redo = redo.slice(0, -1);
      if (repeated !== null) undo = [...undo, repeated].slice(-MOST_STEPS);
    },
  };
}

const TYPED: ReadonlySet<StepName> = new Set<StepName>([
  'updateEntry',
  'updatePage',
  'updateReading',
  'updateLetter',
  'updateChild',
  'updateParent',
  'updateNotebook',
]);

/** What tells the typing in one field from that in another: the thing and the names of its fields; undefined for no typing. */
export function typingOf(name: StepName, input: unknown): string | undefined {
  if (!TYPED.has(name) || typeof input !== 'object' || input === null) return undefined;
  const { changes = input, basedOn: _, ...thing } = input as { changes?: object; basedOn?: object };
  const { book } = changes as { book?: object };
  // A picture is chosen, not typed.
  if ('picture' in changes || (book !== undefined && 'cover' in book)) return undefined;
  return JSON.stringify([name, thing, Object.keys(changes), Object.keys(book ?? {})]);
}
