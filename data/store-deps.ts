import { v7 } from 'uuid';
import type { Id } from '../shared/ids.ts';
import type { JournalCodec } from './codec.ts';
import type { FileSystem } from './file-system.ts';
import { createJsonCodec } from './json-codec.ts';
import { nodeFileSystem } from './node-file-system.ts';

/** What a journal store needs of the computer it runs on. */
export type StoreDeps = {
  readonly fileSystem: FileSystem;
  readonly codec: JournalCodec;
  readonly now: () => Date;
  /** A UUIDv7, a new one every time. */
  readonly newId: () => Id;
};

/** The computer as it is. */
export const defaultStoreDeps: StoreDeps = {
  fileSystem: nodeFileSystem,
  codec: createJsonCodec(),
  now: () => new Date(),
  newId: () => v7(),
};
