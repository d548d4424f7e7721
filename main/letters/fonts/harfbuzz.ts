import { readFile } from 'node:fs/promises';

/** What of HarfBuzz's subsetter is called. Numbers are addresses in its memory. */
type Exports = {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly _initialize: () => void;
  readonly malloc: (bytes: number) => number;
  readonly free: (at: number) => void;
  readonly hb_blob_create: (
    at: number,
    bytes: number,
    mode: number,
    data: number,
    destroy: number,
  ) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_unicode_set: (input: number) => number;
  readonly hb_subset_input_set: (input: number, which: number) => number;
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
};

const MEMORY_WRITABLE = 2;
const LAYOUT_FEATURES = 6;
const NO_HINTING = 1;
/** The kinds of figures that the stationery asks for; kerning, ligatures and old Hangul are kept anyway. */
const FEATURES = ['lnum', 'tnum', 'pnum', 'onum'];

function toTag(name: string): number {
  return [...name].reduce((tag, letter) => tag * 256 + letter.charCodeAt(0), 0);
}

function makeInput(hb: Exports, characters: Iterable<number>): number {
  const input = hb.hb_subset_input_create_or_fail();
  if (input === 0) throw new Error('no memory for a font');
  const unicodes = hb.hb_subset_input_unicode_set(input);
  for (const character of characters) hb.hb_set_add(unicodes, character);
  const features = hb.hb_subset_input_set(input, LAYOUT_FEATURES);
  for (const feature of FEATURES) hb.hb_set_add(features, toTag(feature));
  hb.hb_subset_input_set_flags(input, NO_HINTING);
  return input;
}

/** Copies the bytes out: the memory moves when it grows. */
function takeBytes(hb: Exports, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const at = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer, at, hb.hb_blob_get_length(blob)).slice();
  hb.hb_blob_destroy(blob);
  return bytes;
}

function subset(hb: Exports, font: Uint8Array, characters: Iterable<number>): Uint8Array {
  const at = hb.malloc(font.byteLength);
  new Uint8Array(hb.memory.buffer).set(font, at);
  const blob = hb.hb_blob_create(at, font.byteLength, MEMORY_WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = makeInput(hb, characters);
  const made = hb.hb_subset_or_fail(face, input);
  try {
    if (made === 0) throw new Error('a font could not be read');
    return takeBytes(hb, made);
  } finally {
    if (made !== 0) hb.hb_face_destroy(made);
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(blob);
    hb.free(at);
  }
}

/** Node has it; its types come with those of browsers only. */
declare const WebAssembly: {
  readonly instantiate: (
    bytes: Uint8Array,
  ) => Promise<{ readonly instance: { readonly exports: unknown } }>;
};

export type Subset = (font: Uint8Array, characters: Iterable<number>) => Uint8Array;

/** Input: the file of HarfBuzz's subsetter. Output: what makes of a TrueType font one with some of its characters. */
export async function loadSubsetter(wasm: string): Promise<Subset> {
  const { instance } = await WebAssembly.instantiate(await readFile(wasm));
  const hb = instance.exports as Exports;
  hb._initialize();
  return (font, characters) => subset(hb, font, characters);
}
