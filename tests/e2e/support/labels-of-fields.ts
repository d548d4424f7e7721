import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './electron.ts';

/** Everything that draws a text field, at the place where it gets its name. */
const FIELD =
  /<(?:\w*(?:TextField|DateField|LocationField|CheckedField|TagField|NamesField|TagNameField|SearchField|FindField|PaletteField|FactField|LineField)|MarkdownEditor|Counter)\b/g;
/** The name, as far as it is a message without values. */
const LABEL = /\b(?:aria-)?label=\{(?:\w+)\.(\w+)\}/;

type Catalogues = { readonly [name: string]: { readonly ko?: Readonly<Record<string, unknown>> } };

async function readMessages(
  root: string,
  names: readonly string[],
): Promise<Map<string, string[]>> {
  const messages = new Map<string, string[]>();
  for (const name of names.filter((each) => each.endsWith('-messages.ts'))) {
    const exported = (await import(join(root, name))) as Catalogues;
    for (const { ko } of Object.values(exported)) {
      for (const [key, message] of Object.entries(ko ?? {})) {
        if (typeof message === 'string') messages.set(key, [...(messages.get(key) ?? []), message]);
      }
    }
  }
  return messages;
}

/** The Korean names that the text fields of the sources may have: for each of them where it is, and its possible names. */
export async function listFieldLabels(): Promise<{ source: string; names: string[] }[]> {
  const root = join(PROJECT, 'renderer');
  const files = await readdir(root, { recursive: true });
  const messages = await readMessages(root, files);
  const found = await Promise.all(
    files
      .filter((name) => name.endsWith('.tsx'))
      .map(async (name) => {
        const text = await readFile(join(root, name), 'utf8');
        return [...text.matchAll(FIELD)].flatMap(({ index }) => {
          const key = LABEL.exec(text.slice(index).split('/>', 1)[0] ?? '')?.[1];
          const names = key === undefined ? [] : (messages.get(key) ?? []);
          return names.length === 0 ? [] : [{ source: `${name}: ${key}`, names }];
        });
      }),
  );
  return found.flat();
}
