import type { Facts, Finding, NamedKind, Repair, Severity } from '../../../data/check/finding.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { DAMAGE } from '../../../shared/messages/error-messages-en.ts';
import type { CheckSum, CheckTexts } from './cli-texts.ts';

const SEVERITIES: Record<Severity, string> = { error: 'Error', warning: 'Warning', note: 'Note' };
const NAMED: Record<NamedKind, string> = {
  child: 'child',
  notebook: 'notebook',
  page: 'page',
  entry: 'entry',
};

/** What is wrong, after the name of the file and a blank. */
function describeFacts(facts: Facts): string {
  switch (facts.kind) {
    case 'damaged-file':
      return `is damaged: ${DAMAGE[facts.reason]}`;
    case 'missing-file':
      return facts.namedBy === null
        ? 'is not there'
        : `is not there, but ${facts.namedBy} needs it`;
    case 'newer-version': {
      const needs = facts.needs === undefined ? '' : `; Bookletter ${facts.needs} reads it`;
      return `was written by a newer Bookletter (format ${facts.version})${needs}`;
    }
    case 'old-version':
      return 'is in the format of an older Bookletter';
    case 'unlisted-notebook':
      return 'is a notebook that the journal does not list';
    case 'unlisted-page':
      return 'is a page that its notebook does not list';
    case 'listed-twice':
      return `lists ${facts.id} more than once`;
    case 'listed-elsewhere':
      return `lists a page of another notebook, ${facts.other}`;
    case 'double-page':
      return `is a second file of the page ${facts.other}`;
    case 'double-entry':
      return facts.other === facts.file
        ? `holds the entry ${facts.id} twice`
        : `holds the entry ${facts.id}, as ${facts.other} does`;
    case 'removed-but-there':
      return `still holds ${facts.id}, which was removed`;
    case 'unknown-id':
      return `names the ${NAMED[facts.what]} ${facts.id}, which is not there any more`;
    case 'conflict-copy':
      return facts.isReadable
        ? `is a sync tool's second version of ${facts.of}`
        : `is a sync tool's second version of ${facts.of}, and cannot be read`;
    case 'stranger':
      return 'is no file of Bookletter';
    case 'leftover':
      return 'was left by a save that was stopped';
    case 'unfinished':
      return 'says that the making of a journal was stopped; make it again with bookletter init';
    case 'wrong-attachment':
      return 'does not hold the bytes that its name stands for';
    case 'unreadable-attachment':
      return `cannot be read from the disk (${facts.errno})`;
    case 'missing-attachment':
      return `is not there, but ${facts.namedBy} shows it`;
    case 'unused-attachment':
      return facts.file.endsWith('.json')
        ? 'is a letter that nothing tells of having been sent'
        : 'is a picture that no page shows';
    case 'unreadable-backup':
      return `is a backup that cannot be read whole (${facts.reason})`;
    case 'stale-lock':
      return 'was left by a program that has ended';
    case 'in-use':
      return `says that the journal is open ${facts.host === null ? 'elsewhere' : `on ${facts.host}`}`;
    default:
      return assertNever(facts);
  }
}

function describeKept(keptAs: string | null): string {
  return keptAs === null ? '' : `, and what was there is kept as ${keptAs}`;
}

function describeRepair(repair: Repair): string {
  switch (repair.did) {
    case 'restored':
      return `Restored from ${repair.from}${describeKept(repair.keptAs)}.`;
    case 'rebuilt':
      return `Made anew from what lies beside it${describeKept(repair.keptAs)}.`;
    case 'listed':
      return 'Listed again.';
    case 'merged':
      return 'Merged; nothing was lost.';
    case 'put-in-trash':
      return 'Moved to the trash.';
    case 'kept':
      return 'It stays, and is not counted as removed any more.';
    case 'removed':
      return 'Removed.';
    case 'migrated':
      return "Written in today's format.";
    default:
      return assertNever(repair);
  }
}

/** `1 file`, `2 files` */
function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function describeSum(sum: CheckSum): string {
  const { files, attachments, backups, errors, warnings, notes, repaired } = sum;
  const looked = [
    count(files, 'file'),
    count(attachments, 'picture'),
    count(backups, 'backup'),
  ].join(', ');
  const done = repaired === 0 ? '' : `${count(repaired, 'finding')} repaired; `;
  if (errors + warnings + notes === 0) return `Checked ${looked}: ${done}everything is well.`;
  const left = [count(errors, 'error'), count(warnings, 'warning'), count(notes, 'note')];
  return `Checked ${looked}: ${done}${left.join(', ')}${repaired === 0 ? '' : ' left'}.`;
}

export const englishCheckTexts: CheckTexts = {
  describe: (finding: Finding) => {
    const { file, severity, repair } = finding;
    const found = `${SEVERITIES[severity]}: ${file} ${describeFacts(finding)}.`;
    return repair === null ? found : `${found} ${describeRepair(repair)}`;
  },
  backup: (name) => `Everything as it was before is in the backup ${name}.`,
  sum: describeSum,
};
