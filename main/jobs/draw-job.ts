/** Where the process that draws puts the picture of a drawing, in the folder that it was given; counts from 0. */
export function drawnName(index: number): string {
  return `${index}.png`;
}
