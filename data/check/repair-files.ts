import type { AppError } from '../../shared/result.ts';
import { findDamage } from '../damage.ts';
import { type FileKind, type JournalPlace, pathOfPlace } from '../journal-layout.ts';
import type { JournalCore } from '../store/journal-core.ts';
import { replaceHurt } from '../store/restore-file.ts';
import { settleFiles } from '../store/settle-files.ts';
import { type Cure, type CureSources, findCure } from './find-cure.ts';
import { isGone, pathOfNotebook } from './find-structure.ts';
import type { Facts, Repair } from './finding.ts';

/** Something was done about a file. */
export type Mended = { readonly file: string; readonly repair: Repair };

const ORDER: readonly FileKind[] = ['journal', 'notebook', 'page', 'letter', 'letterCopy', 'trash'];

/** The notebook.json of each folder that has pages and none. */
function findHeadless({ state, unreadable }: JournalCore): JournalPlace[] {
  const ids = new Set([...state.pages.values()].map(({ notebookId }) => notebookId));
  const hurt = new Set(unreadable.map(({ place }) => pathOfPlace(place)));
  return [...ids]
    .filter((id) => !state.notebooks.has(id) && !isGone(state.journal.removed, id))
    .filter((id) => !hurt.has(pathOfNotebook(id)))
    .map((id) => ({ kind: 'notebook', id }));
}

/** What is hurt or gone now; what others are named by comes first. */
export function listHurtPlaces(core: JournalCore): readonly JournalPlace[] {
  const damaged = findDamage(core.state, core.unreadable).map(({ place }) => place);
  const places = new Map(
    [...damaged, ...findHeadless(core)].map((each) => [pathOfPlace(each), each]),
  );
  return [...places.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/**
 * Files that are not hurt, as far as can be told: a cloud has them, or this user may not read them. Another copy in their
 * place would be the damage.
 */
export function listUntouchable(facts: readonly Facts[]): ReadonlySet<string> {
  const isElsewhere = (each: Facts) =>
    each.kind === 'damaged-file' &&
    (each.reason === 'not-downloaded' || ['EACCES', 'EPERM'].includes(each.errno ?? ''));
  return new Set(facts.filter(isElsewhere).map(({ file }) => file));
}

function toRepair({ from }: Cure, keptAs: string | null): Repair {
  return from === null ? { did: 'rebuilt', keptAs } : { did: 'restored', from, keptAs };
}

type Mending = CureSources & {
  readonly untouchable: ReadonlySet<string>;
  readonly signal: AbortSignal | undefined;
  readonly onMended: (mended: Mended) => void;
};

/**
 * Puts a good copy, or what can be made anew, in the place of every file that is hurt or gone; each hurt one is kept in
 * `damaged/`. One that comes back can name others that are gone: those are looked for in turn. Output: the error that ended
 * it, or null. Rejects with the file system's error.
 */
export async function repairFiles(core: JournalCore, mending: Mending): Promise<AppError | null> {
  const { untouchable, signal, onMended } = mending;
  const tried = new Set<string>(untouchable);
  for (;;) {
    signal?.throwIfAborted();
    const place = listHurtPlaces(core).find((each) => !tried.has(pathOfPlace(each)));
    if (place === undefined) return null;
    tried.add(pathOfPlace(place));
    const cure = await findCure(core, place, mending);
    if (cure === null) continue;
    const replaced = await replaceHurt(core, place, cure.value);
    if (!replaced.ok) return replaced.error;
    onMended({ file: pathOfPlace(place), repair: toRepair(cure, replaced.value) });
    await settleFiles(core);
  }
}
