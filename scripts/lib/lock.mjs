import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { currentOwner, isGone } from './owner.mjs';

const POLL_MS = 100;
/** Taking a lock over lasts microseconds; a guard this old was left by a process killed in it. */
const GUARD_MAX_AGE_MS = 10_000;
/** No preparation lasts this long; it frees a lock left on a shared folder by another machine. */
const FOREIGN_MAX_AGE_MS = 60 * 60_000;

/**
 * @param {() => void} act
 * @param {string} expected an error code that means no
 */
function attempt(act, expected) {
  try {
    act();
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === expected) return false;
    throw error;
  }
}

/**
 * Makes the lock file in one step with its content, so that no one ever reads half a lock.
 * @param {string} path
 * @param {string} content
 */
function createLock(path, content) {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, content);
  try {
    return attempt(() => linkSync(draft, path), 'EEXIST');
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} path */
function isStale(path) {
  try {
    /** @type {import('./owner.mjs').Owner} */
    const owner = JSON.parse(readFileSync(path, 'utf8'));
    if (owner.host === hostname()) return isGone(owner);
    return Date.now() - statSync(path).mtimeMs > FOREIGN_MAX_AGE_MS;
  } catch {
    // Gone in the meantime, or not ours to judge.
    return false;
  }
}

/**
 * Removes a dead process's lock. Only the holder of the guard removes a lock that is not its own,
 * and it looks again once it holds the guard: so a lock taken in between is never removed.
 * @param {string} path
 * @returns {boolean} whether it is worth trying again at once
 */
function removeStale(path) {
  const guard = `${path}.guard`;
  if (!attempt(() => mkdirSync(guard), 'EEXIST')) {
    const made = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    return Date.now() - made > GUARD_MAX_AGE_MS && attempt(() => rmdirSync(guard), 'ENOENT');
  }
  try {
    if (isStale(path)) rmSync(path, { force: true });
  } finally {
    rmdirSync(guard);
  }
  return true;
}

/**
 * Runs `work` while no other process, and no other call in this one, holds the lock at `path`.
 * A lock whose process is gone is taken over.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when another holds it
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait) {
  mkdirSync(dirname(path), { recursive: true });
  const content = JSON.stringify({ ...currentOwner(), id: randomUUID() });
  let told = false;
  while (!createLock(path, content)) {
    if (isStale(path) && removeStale(path)) continue;
    if (!told) onWait?.();
    told = true;
    await wait(POLL_MS);
  }
  try {
    return await work();
  } finally {
    // Only this process removes it: nobody takes over the lock of a living one on this machine.
    rmSync(path, { force: true });
  }
}
