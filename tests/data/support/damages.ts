import { readFile, writeFile } from 'node:fs/promises';
import type { DamageReason } from '../../../shared/result.ts';
import type { Sample } from '../../shared/support/sample-state.ts';

/** Ways in which a file gets hurt: its name, what reading it says, and what it does to the bytes. */
export const DAMAGES: readonly [string, DamageReason, (bytes: Buffer) => Buffer][] = [
  ['0 bytes', 'empty', () => Buffer.alloc(0)],
  ['NULs', 'empty', (bytes) => Buffer.alloc(bytes.length)],
  ['blanks', 'empty', () => Buffer.from(' \n\n')],
  ['a NUL tail', 'not-json', (bytes) => Buffer.concat([bytes.subarray(0, 40), Buffer.alloc(9)])],
  ['truncated', 'not-json', (bytes) => bytes.subarray(0, bytes.length - 3)],
  ['one byte', 'not-json', () => Buffer.from('{')],
  ['not UTF-8', 'not-text', () => Buffer.from('{"title": "\xff\xfe"}', 'latin1')],
  ['UTF-16', 'not-text', (bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le')],
  ['null', 'wrong-shape', () => Buffer.from('null\n')],
  ['a list', 'wrong-shape', (bytes) => Buffer.from(`[${bytes}]`)],
  ['a field missing', 'wrong-shape', (bytes) => edit(bytes, ({ version: _, ...rest }) => rest)],
  ['another format', 'wrong-shape', (bytes) => edit(bytes, (v) => ({ ...v, format: 'x' }))],
  ['version 0', 'wrong-shape', (bytes) => edit(bytes, (v) => ({ ...v, version: 0 }))],
  ['a version in words', 'wrong-shape', (bytes) => edit(bytes, (v) => ({ ...v, version: '2' }))],
];

export type Fields = Record<string, unknown>;

export function edit(bytes: Buffer, change: (value: Fields) => Fields): Buffer {
  return Buffer.from(JSON.stringify(change(JSON.parse(bytes.toString()) as Fields)));
}

export async function rewrite(path: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(path, change(await readFile(path)));
}

export function filesOf({ notebook, page, letter, gone }: Sample) {
  return {
    notebook: `notebooks/${notebook.id}/notebook.json`,
    page: `notebooks/${notebook.id}/pages/${page.id}.json`,
    letter: `letters/${letter.id}.json`,
    trash: `trash/${gone.id}.json`,
  };
}
