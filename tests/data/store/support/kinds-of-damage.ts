import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import type { FileSystem } from '../../../../data/file-system.ts';
import { nodeFileSystem } from '../../../../data/node-file-system.ts';
import type { DamageReason } from '../../../../shared/result.ts';
import { edit, type Fields, rewrite } from '../../support/damages.ts';

/** A way in which a page's file is hurt, or its place is. */
export type KindOfDamage = {
  readonly name: string;
  readonly reason: DamageReason;
  /** What is done to the file at the path. */
  readonly hurt: (path: string) => Promise<unknown>;
  /** The disk as it is then, where it is not as always. */
  readonly disk?: (path: string) => FileSystem;
};

type Change = (bytes: Buffer) => Buffer | string;

function toBytes(name: string, reason: DamageReason, change: Change): KindOfDamage {
  const hurt = (path: string) => rewrite(path, (bytes) => Buffer.from(change(bytes)));
  return { name, reason, hurt };
}

function toFields(name: string, change: (value: Fields) => Fields): KindOfDamage {
  return toBytes(name, 'wrong-shape', (bytes) => edit(bytes, change));
}

function refuse(path: string, code: string): FileSystem {
  const fail = (each: string) => {
    if (each === path) throw Object.assign(new Error(code), { code });
  };
  return {
    ...nodeFileSystem,
    readFile: async (each) => {
      fail(each);
      return nodeFileSystem.readFile(each);
    },
    readWithStat: async (each) => {
      fail(each);
      return nodeFileSystem.readWithStat(each);
    },
  };
}

const nothing = async () => undefined;
const entriesOf = ({ entries }: Fields) => entries as Fields[];

/** What happens to files on real disks, in real clouds and by real hands; each is of a page here. */
export const KINDS_OF_DAMAGE: readonly KindOfDamage[] = [
  { name: 'gone', reason: 'missing', hurt: (path) => rm(path) },
  {
    name: 'a link to nothing',
    reason: 'missing',
    hurt: async (path) => {
      await rm(path);
      await symlink(`${path}.elsewhere`, path);
    },
  },
  {
    name: 'a folder in its place',
    reason: 'unreadable',
    hurt: async (path) => {
      await rm(path);
      await mkdir(path);
      await writeFile(`${path}/kept.txt`, 'x');
    },
  },
  {
    name: 'a bad sector',
    reason: 'unreadable',
    hurt: nothing,
    disk: (path) => refuse(path, 'EIO'),
  },
  {
    name: 'not to be read by this user',
    reason: 'unreadable',
    hurt: nothing,
    disk: (path) => refuse(path, 'EACCES'),
  },
  {
    name: 'evicted by iCloud',
    reason: 'not-downloaded',
    hurt: nothing,
    disk: (path) => refuse(path, 'EDEADLK'),
  },
  toBytes('0 bytes, as a placeholder of a cloud', 'empty', () => ''),
  toBytes('NULs of its own length', 'empty', (bytes) => Buffer.alloc(bytes.length)),
  toBytes('a newline only', 'empty', () => '\n'),
  toBytes('a block of NULs at its end', 'not-json', (bytes) =>
    Buffer.concat([bytes, Buffer.alloc(512)]),
  ),
  toBytes('NULs from the middle on', 'not-json', (bytes) =>
    Buffer.concat([bytes.subarray(0, bytes.length >> 1), Buffer.alloc(bytes.length >> 1)]),
  ),
  toBytes('cut off after a byte', 'not-json', (bytes) => bytes.subarray(0, 1)),
  toBytes('cut off in the middle', 'not-json', (bytes) => bytes.subarray(0, bytes.length >> 1)),
  toBytes('cut off before its last bracket', 'not-json', (bytes) => bytes.subarray(0, -2)),
  toBytes('cut off within a letter', 'not-text', (bytes) =>
    bytes.subarray(0, bytes.indexOf(Buffer.from('부')) + 1),
  ),
  toBytes('in Latin-1', 'not-text', () => Buffer.from('{"title": "caf\u00e9"}', 'latin1')),
  toBytes('in UTF-16', 'not-text', (bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le')),
  toBytes('two documents in one', 'not-json', (bytes) => `${bytes}${bytes}`),
  toBytes('an older end after a shorter new one', 'not-json', (bytes) => `{}\n${bytes}`),
  toBytes('marks of a git conflict', 'not-json', (bytes) => {
    return `<<<<<<< HEAD\n${bytes}=======\n${bytes}>>>>>>> theirs\n`;
  }),
  toBytes('a web page', 'not-json', () => '<!doctype html><title>Sign in</title>'),
  toBytes('a comma too many', 'not-json', (bytes) => `${bytes}`.replace(/\}\s*$/, ',}')),
  toBytes('100,000 brackets deep', 'wrong-shape', () => '['.repeat(100_000) + ']'.repeat(100_000)),
  toBytes('null', 'wrong-shape', () => 'null'),
  toBytes('a list', 'wrong-shape', (bytes) => `[${bytes}]`),
  toBytes('{}', 'wrong-shape', () => '{}'),
  toFields('without its version', ({ version: _, ...rest }) => rest),
  toFields('of another format', (value) => ({ ...value, format: 'other/page' })),
  toFields('under another id', (value) => ({ ...value, id: entriesOf(value)[0]?.id })),
  toFields('a version in words', (value) => ({ ...value, version: 'two' })),
  toBytes('a huge number', 'wrong-shape', (bytes) =>
    `${bytes}`.replace(/"version": \d+/, '"version": -1e999'),
  ),
  toFields('an entry that is null', (value) => ({ ...value, entries: [null] })),
  toFields('an entry of no kind', (value) => ({
    ...value,
    entries: entriesOf(value).map(({ kind: _, ...entry }) => entry),
  })),
  toFields('a date that is none', (value) => ({ ...value, createdAt: 'yesterday' })),
  toFields('a title of blanks', (value) => ({ ...value, title: '  ' })),
];

/** What is no damage, however it looks: what is done to the bytes of a page. */
export const HARMLESS: readonly (readonly [name: string, change: Change])[] = [
  ['a byte order mark', (bytes) => `\ufeff${bytes}`],
  ['line ends of Windows', (bytes) => `${bytes}`.replaceAll('\n', '\r\n')],
  ['no indents', (bytes) => JSON.stringify(JSON.parse(`${bytes}`))],
  ['tabs and no newline at the end', (bytes) => JSON.stringify(JSON.parse(`${bytes}`), null, '\t')],
  ['decomposed letters', (bytes) => `${bytes}`.normalize('NFD')],
  ['escaped letters', (bytes) => escapeLetters(`${bytes}`)],
  ['its fields in another order', (bytes) => edit(bytes, reverse)],
];

function escapeLetters(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function reverse(value: Fields): Fields {
  return Object.fromEntries(Object.entries(value).reverse());
}
