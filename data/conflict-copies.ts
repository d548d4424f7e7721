// What sync tools make of a file that was changed on two computers:
//   Syncthing   <name>.sync-conflict-20261124-101500-ABCDEFG.json
//   Dropbox     <name> (Emma's conflicted copy 2026-11-24).json, <name> (… conflicted copy 2026-11-24 (1)).json;
//               in other languages other words: in Korean one with 충돌, with or without the blank before it
// Sources: docs.syncthing.net/users/syncing.html#conflicting-changes, help.dropbox.com/organize/conflicted-copy.
const PATTERNS = [
  /^(?<name>.+)\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]{7})?(?<ending>\.[^.]+)$/,
  /^(?<name>.+?) ?\([^()]*(conflicted copy|충돌)[^()]*(\(\d+\))?\)(?<ending>\.[^.]+)$/i,
];

/** Input: a file's name. Output: the name of the file that it is a conflict copy of, or null where it is none. */
export function nameOfConflict(name: string): string | null {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(name)?.groups;
    // A copy of a copy: two conflicts in a row.
    if (groups !== undefined) {
      const original = `${groups.name}${groups.ending}`;
      return nameOfConflict(original) ?? original;
    }
  }
  return null;
}
