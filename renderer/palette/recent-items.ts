/** Where the ids are kept: beside the journal, which they say nothing of. */
const KEY = 'bookletter.palette.recent';
/** As many are remembered. */
const KEPT = 12;

/** The ids of what was chosen last, the latest first. */
export function recentIds(): readonly string[] {
  const kept = localStorage.getItem(KEY);
  return kept === null || kept === '' ? [] : kept.split('\n');
}

export function rememberItem(id: string): void {
  const others = recentIds().filter((each) => each !== id);
  localStorage.setItem(KEY, [id, ...others].slice(0, KEPT).join('\n'));
}
