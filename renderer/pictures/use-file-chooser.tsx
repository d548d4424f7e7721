import { type ReactNode, useRef } from 'react';

const KINDS = 'image/png,image/jpeg,image/webp,image/gif,image/avif,image/bmp';

export type FileChooser = {
  /** To be put into the page; it is not seen. */
  readonly input: ReactNode;
  readonly open: () => void;
};

/** The system's dialog that a picture is chosen in, or several with `multiple`. */
export function useFileChooser(
  onChoose: (files: readonly File[]) => void,
  { multiple = false } = {},
): FileChooser {
  const field = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={field}
      type="file"
      accept={KINDS}
      multiple={multiple}
      hidden
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        // The same file can be chosen again.
        event.target.value = '';
        if (files.length > 0) onChoose(files);
      }}
    />
  );
  return { input, open: () => field.current?.click() };
}
