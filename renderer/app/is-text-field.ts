/** Inputs that hold no text: their keys are free for the window. */
const WITHOUT_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset']);

/** Whether an element is one that text is typed in, and so has an undo of its own. */
export function isTextField(element: unknown): boolean {
  if (element instanceof HTMLInputElement) return !WITHOUT_TEXT.has(element.type);
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}
