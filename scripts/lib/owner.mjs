import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Who made a lock or a work folder. The start time tells a process from a later one that was
 * given the same number.
 * @typedef {{ readonly pid: number, readonly start: string, readonly host: string }} Owner
 */

/**
 * The process's start in clock ticks since boot: field 22 of /proc/PID/stat (proc(5)), counted
 * after the command name, which may itself hold spaces and parentheses. `0` where unknown.
 * @param {number} pid
 */
function readStart(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}

/** @returns {Owner} */
export function currentOwner() {
  return { pid: process.pid, start: readStart(process.pid), host: hostname() };
}

/**
 * Whether the owner is certainly gone. Another machine's processes cannot be seen from here, so
 * theirs never are.
 * @param {Owner} owner
 */
export function isGone(owner) {
  if (owner.host !== hostname()) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
  return readStart(owner.pid) !== owner.start;
}
