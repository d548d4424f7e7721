import * as electron from 'electron';

/** Words for a message and for a document, or a picture. */
type Clip = { readonly text: string; readonly html: string } | { readonly png: Uint8Array };

/** The clipboard up to Electron 44, of which the newest types know nothing. */
type EarlierClipboard = {
  readonly write: (data: {
    readonly text?: string;
    readonly html?: string;
    readonly image?: electron.NativeImage;
  }) => void;
};

function writeEarlier(clip: Clip): void {
  const { write } = electron.clipboard as unknown as EarlierClipboard;
  if ('png' in clip) write({ image: electron.nativeImage.createFromBuffer(Buffer.from(clip.png)) });
  else write({ text: clip.text, html: clip.html });
}

/** Replaces what is on the computer's clipboard; all forms of it at once. */
export async function putOnClipboard(clip: Clip): Promise<void> {
  const { ClipboardItem } = electron as Partial<typeof electron>;
  if (ClipboardItem === undefined) {
    writeEarlier(clip);
    return;
  }
  const forms: Record<string, Blob | string> =
    'png' in clip
      ? { 'image/png': new Blob([new Uint8Array(clip.png)], { type: 'image/png' }) }
      : { 'text/plain': clip.text, 'text/html': clip.html };
  await electron.clipboard.write([new ClipboardItem(forms)]);
}
