import { notebookKindSchema } from '../../../shared/notebooks/notebook-schema.ts';
import { ok } from '../../../shared/result.ts';
import { describeNotebook } from '../journal/describe-things.ts';
import { findChildByName } from '../journal/find-by-name.ts';
import { readList, readText } from '../program/values.ts';
import type { AddSpec } from './add-command.ts';

export const addNotebook: AddSpec = {
  kind: 'notebook',
  options: [
    { name: 'title', value: 'T', help: 'notebookTitle', required: true },
    {
      name: 'kind',
      value: 'K',
      help: 'notebookKind',
      required: true,
      choices: notebookKindSchema.options,
    },
    { name: 'child', value: 'NAME', help: 'notebookChild', many: 'repeat', field: 'childIds' },
  ],
  example: "--title '우주 이야기' --kind notes --child 휀",
  add: async (store, values) => {
    const childIds: string[] = [];
    for (const name of readList(values, 'child')) {
      const child = findChildByName(store.state(), name);
      if (!child.ok) return child;
      childIds.push(child.value.id);
    }
    const input = { title: readText(values, 'title'), kind: readText(values, 'kind'), childIds };
    const made = await store.execute('addNotebook', input);
    if (!made.ok) return made;
    return ok({ item: describeNotebook(store.state(), made.value), label: made.value.title });
  },
};
