import type { FileSystem, OpenFile } from '../../../data/file-system.ts';
import { createNodeFileSystem } from '../../../data/node-file-system.ts';

/** An errno name, or `short`: a write that takes half of the bytes and says so. */
export type Fault = 'EIO' | 'ENOSPC' | 'EACCES' | 'EINVAL' | 'short';

export type FaultyFileSystem = FileSystem & {
  /** Operations asked for so far, those of open files too. */
  readonly calls: () => readonly string[];
  /** Fails the n-th operation from now (1: the next), and with `always` every later one. */
  readonly failAt: (n: number, fault: Fault, always?: boolean) => void;
  readonly heal: () => void;
};

function makeError(code: string, operation: string): Error {
  return Object.assign(new Error(`${code}: injected, ${operation}`), { code });
}

/** The real file system, which fails where it is told to. A `close` that fails has closed. */
export function createFaultyFileSystem(
  real: FileSystem = createNodeFileSystem(),
): FaultyFileSystem {
  const calls: string[] = [];
  let plan: { at: number; fault: Fault; always: boolean } | null = null;

  function nextFault(operation: string): Fault | null {
    calls.push(operation);
    if (plan === null) return null;
    const isDue = plan.always ? calls.length >= plan.at : calls.length === plan.at;
    return isDue ? plan.fault : null;
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
    readdir: guard('readdir', real.readdir),
    stat: guard('stat', real.stat),
    lstat: guard('lstat', real.lstat),
    realpath: guard('realpath', real.realpath),
    checkWritable: guard('checkWritable', real.checkWritable),
    mkdir: guard('mkdir', real.mkdir),
    rename: guard('rename', real.rename),
    unlink: guard('unlink', real.unlink),
    rmdir: guard('rmdir', real.rmdir),
    calls: () => calls,
    failAt: (n, fault, always = false) => {
      plan = { at: calls.length + n, fault, always };
    },
    heal: () => {
      plan = null;
    },
  };
}
