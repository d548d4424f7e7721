import type { AppError, Result } from '../../shared/result.ts';
import { cleanLine, cleanText } from '../../shared/text/text-schemas.ts';
import { forgetDraft, reportDraft, type Unsaved } from './save-tracker.ts';

/** Quiet time after the last key before what was typed is saved, in milliseconds. */
export const AUTOSAVE_DELAY = 400;

export type DraftOptions<T> = {
  readonly saved: T;
  /** `base`: what was on disk when this was begun to be typed, also where something else is there now. */
  readonly save: (value: T, base: T) => Promise<Result<unknown>>;
  /** Whether a value can be saved as it is; one that cannot stays in the field, unsaved and without an error. */
  readonly isReady?: (value: T) => boolean;
  /** Whether two values are the same on disk; what only the journal's cleaning changes is no difference. */
  readonly isEqual?: (a: T, b: T) => boolean;
};

/** For fields of one line: spaces at the ends and doubled ones do not count, so that none is taken away while typing. */
export function equalLines(a: string, b: string): boolean {
  return cleanLine(a) === cleanLine(b);
}

/** For fields of many lines. */
export function equalTexts(a: string, b: string): boolean {
  return cleanText(a) === cleanText(b);
}

/**
 * One field's text between the keyboard and the disk. What is typed is never lost: it stays here until a save of exactly
 * that value was acknowledged, through failures and while an input method composes.
 */
export class Draft<T> implements Unsaved {
  #options: DraftOptions<T>;
  #value: T;
  #saved: T;
  /** What `adopt` was told last: own saves are told of with a delay. */
  #told: T;
  #base: T;
  #error: AppError | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #saving: Promise<boolean> | null = null;
  /** What is on its way to the disk, and may be there already. */
  #sent: { readonly value: T } | null = null;
  #listeners = new Set<() => void>();

  constructor(options: DraftOptions<T>) {
    this.#options = options;
    this.#value = options.saved;
    this.#saved = options.saved;
    this.#told = options.saved;
    this.#base = options.saved;
  }

  readonly value = (): T => this.#value;
  readonly error = (): AppError | null => this.#error;
  readonly isDirty = (): boolean =>
    !this.#isEqual(this.#value, this.#saved) ||
    (this.#sent !== null && !this.#isEqual(this.#value, this.#sent.value));
  readonly isReady = (): boolean => this.#options.isReady?.(this.#value) ?? true;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes what was typed and saves it when the keys rest. */
  readonly change = (value: T): void => {
    this.#value = value;
    this.#tell();
    this.#schedule();
  };

  /** Takes the value that is on disk, unless something newer is being typed. */
  readonly adopt = (options: DraftOptions<T>): void => {
    this.#options = options;
    // Told the same again, as with every picture: an own save may have come since, whose news are still on their way.
    if (this.#isEqual(options.saved, this.#told)) return;
    this.#told = options.saved;
    const wasDirty = this.isDirty();
    this.#saved = options.saved;
    const isSame = this.#isEqual(this.#value, options.saved);
    if (!wasDirty || isSame) this.#base = options.saved;
    if (wasDirty || isSame) return;
    this.#value = options.saved;
    this.#tell();
  };

  /** Saves now. Output: whether nothing is left to save. */
  readonly flush = async (): Promise<boolean> => {
    this.#cancel();
    if (this.#saving !== null) await this.#saving;
    if (!this.isDirty()) return true;
    if (!this.isReady()) return false;
    this.#saving ??= this.#saveOnce(this.#value);
    return this.#saving;
  };

  /** The field goes from the screen: saves it. What could not be saved yet stays known to the tracker. */
  readonly leave = async (): Promise<void> => {
    await this.flush();
    if (!this.isReady()) forgetDraft(this);
  };

  async #saveOnce(value: T): Promise<boolean> {
    this.#sent = { value };
    const answer = await this.#options.save(value, this.#base);
    this.#saving = null;
    this.#sent = null;
    if (answer.ok) this.#saved = this.#base = value;
    this.#error = answer.ok ? null : answer.error;
    this.#tell();
    // Keys pressed while the save was under way are saved after it.
    return this.#isEqual(this.#value, value) || !answer.ok ? answer.ok : this.flush();
  }

  #schedule(): void {
    this.#cancel();
    if (this.isDirty()) this.#timer = setTimeout(() => void this.flush(), AUTOSAVE_DELAY);
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #isEqual(a: T, b: T): boolean {
    return this.#options.isEqual?.(a, b) ?? Object.is(a, b);
  }

  #tell(): void {
    reportDraft(this);
    for (const listener of this.#listeners) listener();
  }
}
