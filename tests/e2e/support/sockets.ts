import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

/** A process and everything it started, by Linux's /proc. */
export function listProcessTree(root: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  // The command may hold spaces and brackets, so fields are counted from its last closing one: state, then parent.
  const parentOf = (pid: string) =>
    Number(readOr(`/proc/${pid}/stat`, '').split(') ').at(-1)?.split(' ')[1]);
  const pairs = pids.map((pid) => ({ pid: Number(pid), parent: parentOf(pid) }));
  const childrenOf = (pid: number): number[] =>
    pairs
      .filter(({ parent }) => parent === pid)
      .flatMap((child) => [child.pid, ...childrenOf(child.pid)]);
  return [root, ...childrenOf(root)];
}

function socketInodes(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const link = readlinkSync(`/proc/${pid}/fd/${fd}`);
      return /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? [];
    });
  } catch {
    return [];
  }
}

/** Hexadecimal, in the machine's byte order, as proc(5) writes 127.0.0.1, ::1 and "nobody". */
const NEAR = /^(0100007F|0{8}|0{24}01000000|0{32}):/;

/** The far ends, as proc(5) writes them, that these processes' TCP and UDP sockets have outside this computer. */
export function listFarEnds(pids: readonly number[]): string[] {
  const inodes = new Set(pids.flatMap(socketInodes));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) => {
    const rows = readOr(`/proc/net/${table}`, '').split('\n').slice(1);
    const columns = rows.map((row) => row.trim().split(/\s+/));
    return columns
      .filter(
        ([, , remote = '', , , , , , , inode = '']) => inodes.has(inode) && !NEAR.test(remote),
      )
      .map(([, , remote = '']) => `${table} ${remote}`);
  });
}
