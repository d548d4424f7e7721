import { ok } from '../../../shared/result.ts';
import { pickValues } from '../program/values.ts';
import type { AddSpec } from './add-command.ts';

export const addChild: AddSpec = {
  kind: 'child',
  options: [
    { name: 'name', value: 'N', help: 'childName', required: true },
    { name: 'birthday', value: 'D', isDate: true, help: 'birthday' },
    { name: 'called-as', value: 'N', help: 'calledAs' },
  ],
  example: '--name 지우 --birthday 2016-05-03',
  add: async (store, values) => {
    const input = pickValues(values, ['name', 'birthday', 'calledAs']);
    const child = await store.execute('addChild', input);
    return child.ok ? ok({ item: child.value, label: child.value.name }) : child;
  },
};
