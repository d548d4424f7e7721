/** A length in a drawing, in pixels, to a tenth: the same text on every computer. */
export function round(length: number): string {
  return String(Math.round(length * 10) / 10);
}
