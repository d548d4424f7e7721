/** As `Promise.all(items.map(work))`, with at most `limit` of them under way at a time. */
export async function mapWithLimit<Item, Output>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Output>,
): Promise<Output[]> {
  const outputs: Output[] = [];
  let next = 0;
  const runWorker = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      outputs[index] = await work(items[index] as Item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, runWorker));
  return outputs;
}
