import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from '../error-code.ts';

function readOrNull(read: () => string): string | null {
  try {
    return read().trim() || null;
  } catch {
    return null;
  }
}

/** Whether a process has this number: signal 0 only asks (kill(2)); EPERM is said of the process of another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/**
 * Output: the same text for as long as one process has the number, and another for every other process: on Linux the start
 * of the computer (random(4), boot_id) and the ticks from there to the start of the process, which is field 22 of
 * /proc/PID/stat (proc(5)), counted after the name of the command, which can hold blanks and parentheses. Null elsewhere,
 * and where there is no such process.
 */
export function readMark(pid: number): string | null {
  const boot = readOrNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  const stat = readOrNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return boot === null || ticks === undefined ? null : `${boot}:${ticks}`;
}

/**
 * Output: the same short text for all processes that see each other under the same numbers. The name of the computer alone
 * does not tell: WSL has the name of the Windows around it, a Flatpak that of the Linux around it, and both count processes
 * on their own; `localhost` is many. So it is the name, the system, and on Linux its machine-id(5) and the namespace of
 * process numbers (pid_namespaces(7)). Hashed, since a machine-id must not be shown as it is.
 */
export function readMachine(): string {
  const parts = [
    process.platform,
    hostname(),
    readOrNull(() => readFileSync('/etc/machine-id', 'utf8')),
    readOrNull(() => readlinkSync('/proc/self/ns/pid')),
  ];
  const hash = createHash('sha256').update(`bookletter ${JSON.stringify(parts)}`);
  return hash.digest('hex').slice(0, 16);
}
