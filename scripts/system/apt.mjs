import { PlainError } from '../lib/plain-error.mjs';
import { run } from '../lib/run.mjs';

export const INSTALL = ['install', '-y', '--no-install-recommends'];

/**
 * @param {readonly string[]} args
 * @throws {PlainError} with apt's own last word
 */
export async function runApt(args) {
  const { code, stderr } = await run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    capture: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code === 0) return;
  const reason = stderr.trim().split('\n').at(-1) ?? '';
  throw new PlainError(`apt-get ${args.join(' ')} failed (${reason}); run it by hand to see more.`);
}

/**
 * Which of the packages this system's archive can install now.
 * @param {readonly string[]} packages
 * @returns {Promise<(packageName: string) => boolean>}
 */
export async function readArchive(packages) {
  const { stdout } = await run('apt-cache', ['policy', ...packages], {
    capture: true,
    env: { ...process.env, LC_ALL: 'C' },
  });
  const known = [...stdout.matchAll(/^(\S+):\n.*\n {2}Candidate: (?!\(none\))/gm)];
  const names = new Set(known.map(([, name]) => name));
  return (name) => names.has(name);
}
