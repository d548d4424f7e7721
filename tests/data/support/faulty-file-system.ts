import type { FileSystem, OpenFile } from '../../../data/file-system.ts';
import { createNodeFileSystem } from '../../../data/node-file-system.ts';

/** An errno name, or `short`: a write that takes half of the bytes and says so. */
export type Fault = 'EIO' | 'ENOSPC' | 'EACCES' | 'EPERM' | 'EBUSY' | 'EINVAL' | 'short';

export type FaultyFileSystem = FileSystem & {
  /** Operations asked for so far, those of open files too. */
  readonly calls: () => readonly string[];
  /** Fails the n-th operation from now (1: the next), and with `always` every later one. */
  readonly failAt: (n: number, fault: Fault, always?: boolean) => void;
  /** Fails the operations of this name from the n-th from now on, as many as `times`; the others go on working. */
  readonly failOnly: (operation: string, fault: Fault, n?: number, times?: number) => void;
  readonly heal: () => void;
  /** ms that locks were waited for; no time passes. */
  readonly waited: () => number;
};

function makeError(code: string, operation: string): Error {
  return Object.assign(new Error(`${code}: injected, ${operation}`), { code });
}

/** The real file system, which fails where it is told to. A `close` that fails has closed. */
export function createFaultyFileSystem(
  real: FileSystem = createNodeFileSystem(),
): FaultyFileSystem {
  const calls: string[] = [];
  let waited = 0;
  /** `seen` counts the operations that the plan is about; those from `at` to before `end` fail. */
  let plan: { fault: Fault; only: string | null; at: number; end: number; seen: number } | null =
    null;

  function nextFault(operation: string): Fault | null {
    calls.push(operation);
    if (plan === null || (plan.only !== null && plan.only !== operation)) return null;
    plan.seen += 1;
    return plan.seen >= plan.at && plan.seen < plan.end ? plan.fault : null;
  }

  function check(operation: string): void {
    const fault = nextFault(operation);
    if (fault !== null && fault !== 'short') throw makeError(fault, operation);
  }

  function wrap(file: OpenFile): OpenFile {
    return {
      read: async (bytes, position) => {
        check('read');
        return file.read(bytes, position);
      },
      stat: async () => {
        check('fstat');
        return file.stat();
      },
      write: async (bytes) => {
        const fault = nextFault('write');
        if (fault === 'short') return file.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
        if (fault !== null) throw makeError(fault, 'write');
        return file.write(bytes);
      },
      sync: async () => {
        check('sync');
        await file.sync();
      },
      close: async () => {
        await file.close();
        check('close');
      },
    };
  }

  function guard<Args extends unknown[], Output>(
    name: string,
    operation: (...args: Args) => Promise<Output>,
  ) {
    return async (...args: Args): Promise<Output> => {
      check(name);
      return operation(...args);
    };
  }

  return {
    canSyncFolders: real.canSyncFolders,
    openForReading: guard('openForReading', async (path: string) =>
      wrap(await real.openForReading(path)),
    ),
    createFile: guard('createFile', async (path: string, mode?: number) =>
      wrap(await real.createFile(path, mode)),
    ),
    readFile: guard('readFile', real.readFile),
    readWithStat: guard('readWithStat', real.readWithStat),
    readdir: guard('readdir', real.readdir),
    stat: guard('stat', real.stat),
    lstat: guard('lstat', real.lstat),
    readlink: guard('readlink', real.readlink),
    realpath: guard('realpath', real.realpath),
    checkWritable: guard('checkWritable', real.checkWritable),
    mkdir: guard('mkdir', real.mkdir),
    rename: guard('rename', real.rename),
    unlink: guard('unlink', real.unlink),
    rmdir: guard('rmdir', real.rmdir),
    calls: () => calls,
    failAt: (n, fault, always = false) => {
      plan = { fault, only: null, at: n, end: always ? Number.POSITIVE_INFINITY : n + 1, seen: 0 };
    },
    failOnly: (operation, fault, n = 1, times = Number.POSITIVE_INFINITY) => {
      plan = { fault, only: operation, at: n, end: n + times, seen: 0 };
    },
    heal: () => {
      plan = null;
    },
    sleep: async (ms) => {
      waited += ms;
    },
    waited: () => waited,
  };
}
