import type { FileSystem, OpenFile } from '../../../../data/file-system.ts';
import type { Between } from './recording.ts';

const withoutSync = (file: OpenFile): OpenFile => ({ ...file, sync: async () => undefined });

/** As lowdb and steno: the bytes are never synced. */
const noFileSync: Between = (fileSystem) => ({
  ...fileSystem,
  createFile: async (...args) => withoutSync(await fileSystem.createFile(...args)),
});

const noFolderSync: Between = (fileSystem) => ({
  ...fileSystem,
  openForReading: async (path) => withoutSync(await fileSystem.openForReading(path)),
});

/** The file is put in its place, and synced there. */
function renameFirst(fileSystem: FileSystem): FileSystem {
  const open = new Map<string, OpenFile>();
  return {
    ...fileSystem,
    createFile: async (path, mode) => {
      const file = await fileSystem.createFile(path, mode);
      open.set(path, file);
      return withoutSync(file);
    },
    rename: async (from, to) => {
      await fileSystem.rename(from, to);
      await open.get(from)?.sync();
    },
  };
}

export const WRONG_WRITERS: Readonly<Record<string, Between>> = {
  'does not sync files': noFileSync,
  'does not sync folders': noFolderSync,
  'renames before it syncs': renameFirst,
};
