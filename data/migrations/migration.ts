import type { FileKind } from '../journal-layout.ts';

/** A file's object as it was read, of whatever version. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * One step of the file format. Steps are numbered and frozen: what one does to the files of the version before it never
 * changes again, whatever becomes of the program around it. A field that is not as that version had it is left for the
 * schema of today to judge.
 */
export type Migration = {
  /** The version that it makes, of the version one lower. */
  readonly to: number;
  readonly migrate: (kind: FileKind, value: Json) => Json;
};

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; [] where it is none. */
export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}
