import { assertNever } from '../../shared/assert-never.ts';
import type { Id } from '../../shared/ids.ts';
import type { DamageReason } from '../../shared/result.ts';

/** `error`: something cannot be read or is gone; `warning`: parts that do not fit each other; `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** What was found, and where: every path lies inside the journal folder, with forward slashes. */
export type Facts = { readonly file: string } & (
  | {
      readonly kind: 'damaged-file';
      readonly reason: DamageReason;
      /** The errno name, where the disk does not give the file. */
      readonly errno?: string;
    }
  /** A file that another one names; `namedBy` is null for journal.json, and one of its pages for a notebook's. */
  | { readonly kind: 'missing-file'; readonly namedBy: string | null }
  | { readonly kind: 'newer-version'; readonly version: number; readonly needs?: string }
  /** It is read as it is, and written in today's version by the next program that opens the journal to write. */
  | { readonly kind: 'old-version' }
  /** Its journal.json or notebook.json does not name it. */
  | { readonly kind: 'unlisted-notebook' }
  | { readonly kind: 'unlisted-page' }
  | { readonly kind: 'listed-twice'; readonly id: Id }
  /** A notebook names a page that lies in the folder of another one. */
  | { readonly kind: 'listed-elsewhere'; readonly id: Id; readonly other: string }
  | { readonly kind: 'double-page'; readonly other: string }
  /** `other`: the page that has it too, which may be the same one. */
  | { readonly kind: 'double-entry'; readonly id: Id; readonly other: string }
  /** A tombstone says that it was removed. */
  | { readonly kind: 'removed-but-there'; readonly id: Id }
  | { readonly kind: 'unknown-id'; readonly what: NamedKind; readonly id: Id }
  | { readonly kind: 'conflict-copy'; readonly of: string; readonly isReadable: boolean }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'leftover' }
  /** The making of a journal was stopped before it was one. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'wrong-attachment'; readonly sha256: string }
  | { readonly kind: 'unreadable-attachment'; readonly errno: string }
  | { readonly kind: 'missing-attachment'; readonly namedBy: string; readonly isInTrash: boolean }
  | { readonly kind: 'unused-attachment' }
  | { readonly kind: 'unreadable-backup'; readonly reason: string }
  | { readonly kind: 'stale-lock' }
  | {
      readonly kind: 'in-use';
      readonly program: 'window' | 'cli' | null;
      readonly host: string | null;
    }
);

/** The kinds of thing that can be named and not be there. */
export type NamedKind = 'child' | 'notebook' | 'page' | 'entry';

export type FactsOf<Kind extends Facts['kind']> = Extract<Facts, { kind: Kind }>;

/** What a repair did about a finding. */
export type Repair =
  /** A good copy is in its place: from a backup of this name, or from a conflict copy at this path. */
  | { readonly did: 'restored'; readonly from: string; readonly keptAs: string | null }
  /** Made anew from what names it or lies in it. */
  | { readonly did: 'rebuilt'; readonly keptAs: string | null }
  | { readonly did: 'listed' | 'merged' | 'put-in-trash' | 'kept' | 'removed' | 'migrated' };

export type Finding = Facts & {
  readonly severity: Severity;
  /** Null where it is as it was found. */
  readonly repair: Repair | null;
};

export function severityOf(facts: Facts): Severity {
  switch (facts.kind) {
    case 'damaged-file':
    case 'missing-file':
    case 'newer-version':
    case 'unfinished':
    case 'wrong-attachment':
    case 'unreadable-attachment':
      return 'error';
    case 'missing-attachment':
      return facts.isInTrash ? 'warning' : 'error';
    case 'unlisted-notebook':
    case 'unlisted-page':
    case 'listed-twice':
    case 'listed-elsewhere':
    case 'double-page':
    case 'double-entry':
    case 'removed-but-there':
    case 'conflict-copy':
    case 'unreadable-backup':
      return 'warning';
    case 'old-version':
    case 'unknown-id':
    case 'stranger':
    case 'leftover':
    case 'unused-attachment':
    case 'stale-lock':
    case 'in-use':
      return 'note';
    default:
      return assertNever(facts);
  }
}

/** The same for the same finding in two looks at one journal. */
export function keyOf(facts: Facts): string {
  const { kind, file } = facts;
  const id = 'id' in facts ? facts.id : '';
  const other = 'other' in facts ? facts.other : '';
  return [kind, file, id, other].join(' ');
}
