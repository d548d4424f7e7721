import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAllFaces } from '../../../main/letters/fonts/bundled-faces.ts';
import type { FontFace } from '../../../main/letters/fonts/font-faces.ts';
import { claims } from '../../../main/letters/fonts/font-faces.ts';
import { loadSubsetter, type Subset } from '../../../main/letters/fonts/harfbuzz.ts';
import { readCharacters } from '../../../main/letters/fonts/read-cmap.ts';
import { decompressFont } from '../../../main/letters/fonts/woff2.ts';
import { FIRST, MODULES } from './sources.ts';

const EVERY = Array.from({ length: 0x30000 }, (_, code) => code);
let subsetter: Promise<Subset> | undefined;

/** The characters that a font has a glyph for. */
export async function readFont(file: string): Promise<ReadonlySet<number>> {
  subsetter ??= loadSubsetter(join(MODULES, 'harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const subset = await subsetter;
  return readCharacters(subset(await decompressFont(await readFile(file)), EVERY));
}

export async function readFace(face: FontFace): Promise<readonly number[]> {
  return [...(await readFont(face.file))].filter((code) => claims(face, code));
}

/** The characters that the fonts before the rest show. */
export async function readFirst(): Promise<ReadonlySet<number>> {
  const faces = await readAllFaces(FIRST.map((path) => join(MODULES, path)));
  const found = new Set<number>();
  for (const face of faces) for (const code of await readFace(face)) found.add(code);
  return found;
}
