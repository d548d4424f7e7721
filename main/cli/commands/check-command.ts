import type { Finding, Severity } from '../../../data/check/finding.ts';
import type { CheckReport } from '../../../data/check/report.ts';
import { checkJournal } from '../../../data/check-journal.ts';
import { ok } from '../../../shared/result.ts';
import type { CommandSpec } from '../program/command-spec.ts';
import { readFlag } from '../program/values.ts';
import type { CliTexts } from '../texts/cli-texts.ts';

function countLeft(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((each) => each.repair === null && each.severity === severity).length;
}

function toJson({ folder, counts, findings, repair }: CheckReport) {
  return {
    folder,
    checked: counts,
    errors: countLeft(findings, 'error'),
    warnings: countLeft(findings, 'warning'),
    notes: countLeft(findings, 'note'),
    repaired: findings.filter((each) => each.repair !== null).length,
    backup: repair?.backup ?? null,
    findings,
  };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

function toText(report: CheckReport, texts: CliTexts): string {
  const { counts, findings, repair } = report;
  const sorted = ORDER.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const { errors, warnings, notes, repaired } = toJson(report);
  return [
    ...sorted.map(texts.check.describe),
    ...(repair?.backup == null ? [] : [texts.check.backup(repair.backup)]),
    texts.check.sum({ ...counts, errors, warnings, notes, repaired }),
  ].join('\n');
}

/**
 * Reads everything and tells what is wrong. With `--json`:
 * `{ folder, checked: { files, attachments, backups }, errors, warnings, notes, repaired, backup, findings }`; the numbers
 * are of findings that are still there, `backup` is the name of the one made before a repair, and each of `findings` has its
 * `kind`, `severity`, `file`, what else belongs to its kind, and `repair`: null, or what was done. Fails (1) where errors
 * remain.
 */
export const checkCommand: CommandSpec = {
  name: 'check',
  options: [{ name: 'repair', help: 'repair' }],
  examples: ['check', 'check --repair --journal ~/journal'],
  run: async ({ journal, deps, texts, language }, values) => {
    const repair = readFlag(values, 'repair');
    const checked = await checkJournal(journal, deps, { repair, language });
    if (!checked.ok) return checked;
    const report = checked.value;
    const error = report.repair?.error ?? null;
    return ok({
      json: toJson(report),
      text: toText(report, texts),
      problems: error === null ? [] : [error],
      hasFailed: countLeft(report.findings, 'error') > 0,
    });
  },
};
