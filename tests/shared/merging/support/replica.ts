import type { CommandName } from '../../../../shared/commands/command-inputs.ts';
import { planCommand } from '../../../../shared/commands/command-rules.ts';
import type { RuleContext } from '../../../../shared/commands/plan.ts';
import type { JournalState } from '../../../../shared/journal/journal-state.ts';
import { type FileVersion, mergeVersions } from '../../../../shared/merging/merge-changes.ts';
import { reconcile } from '../../../../shared/merging/reconcile.ts';
import { freezeDeep } from '../../support/freeze-deep.ts';
import { type Files, jsonOf, pathOf, readState, versionAt, writeTo } from './journal-files.ts';
import { SyncTool } from './sync-tool.ts';

/** One computer: a copy of the journal, the program and a sync tool. */
export class Replica {
  readonly files: Files;
  readonly tool: SyncTool;
  readonly #isSwapped: boolean;
  /** The files as the program last had them, which it goes on from where it stays open. */
  #memory: Files;

  /** `isSwapped`: every merge gets its two sides the other way round. */
  constructor(device: string, files: Files, isSwapped: boolean) {
    this.files = new Map(files);
    this.#memory = new Map(files);
    this.tool = new SyncTool(device, this.files);
    this.#isSwapped = isSwapped;
  }

  state(): JournalState {
    return readState(this.files).state;
  }

  /** Does a command as the program would; whether it was not refused. */
  run(name: CommandName, input: unknown, context: RuleContext): boolean {
    const plan = planCommand(this.state(), name, input, context);
    if (!plan.ok) return false;
    for (const change of freezeDeep(plan.value.changes)) writeTo(this.files, change);
    this.#memory = new Map(this.files);
    return true;
  }

  #mergeInto(path: string, found: object): void {
    const current = this.files.get(path);
    if (current === undefined) {
      this.files.set(path, found);
      return;
    }
    const sides: [FileVersion, FileVersion] = [versionAt(path, current), versionAt(path, found)];
    const {
      value,
      losers,
      copies = [],
    } = mergeVersions(...((this.#isSwapped ? sides.toReversed() : sides) as typeof sides));
    for (const copy of copies) {
      const path = pathOf({ kind: 'letterCopy', id: copy.id, value: copy });
      if (!this.files.has(`trash/${copy.id}.json`)) this.#mergeInto(path, copy);
    }
    for (const item of losers) {
      this.#mergeInto(pathOf({ kind: 'trash', id: item.id, value: item }), item);
    }
    this.files.set(path, freezeDeep(value.value));
  }

  /** A program that was open has what it knew, and what it finds in a file's place beside it. */
  #takeOver(): void {
    for (const [path, known] of this.#memory) {
      const found = this.files.get(path);
      if (found !== undefined && jsonOf(found) !== jsonOf(known)) this.#mergeInto(path, known);
    }
  }

  #mergeCopies(): void {
    for (const copy of [...this.files.keys()].filter((path) => path.includes('~')).sort()) {
      const [path = ''] = copy.split('~');
      this.#mergeInto(path, this.files.get(copy) as object);
      this.files.delete(copy);
    }
  }

  /** What the program does with what a sync brought. */
  settle({ wasOpen }: { readonly wasOpen: boolean }): void {
    if (wasOpen) this.#takeOver();
    this.#mergeCopies();
    const { state, doubles } = readState(this.files);
    for (const change of reconcile(freezeDeep(state), doubles)) {
      writeTo(this.files, freezeDeep(change));
    }
    this.#memory = new Map(this.files);
  }
}
