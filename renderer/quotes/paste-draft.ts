/** What was pasted for each page and not added, until the window closes: closing the dialog throws nothing away. */
const pasted = new Map<string, string>();

export const readPasted = (pageId: string): string => pasted.get(pageId) ?? '';

export function keepPasted(pageId: string, text: string): void {
  if (text === '') pasted.delete(pageId);
  else pasted.set(pageId, text);
}
