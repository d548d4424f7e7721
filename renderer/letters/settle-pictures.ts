/**
 * Waits until the pictures under `root` can be drawn. One that cannot be shown has its words in its place: whoever prints has
 * looked for that before.
 */
export async function settlePictures(root: ParentNode): Promise<void> {
  const pictures = [...root.querySelectorAll('img')];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
}
