/** Whether the quote has a mark of its own at the start, so that none is hung before it. */
export function hasOpeningMark(text: string): boolean {
  return /^\s*["“„«‘'「『《〈]/u.test(text);
}
