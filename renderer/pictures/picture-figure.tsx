import { useState } from 'react';
import { attachmentUrl } from '../../shared/pictures/attachment-name.ts';
import { useMessages } from '../messages/use-messages.ts';
import './picture-figure.css';
import { picturesMessages } from './pictures-messages.ts';

/** A picture of the journal as it is shown, or what is said where its file is gone. */
export function PictureImage({ name, alt }: { readonly name: string; readonly alt: string }) {
  const messages = useMessages(picturesMessages);
  const [missing, setMissing] = useState<string>();
  if (name === missing) return <span className="picture-missing">{messages.missing}</span>;
  return (
    <img
      src={attachmentUrl(name)}
      alt={alt === '' ? messages.picture : alt}
      decoding="async"
      draggable={false}
      onError={() => setMissing(name)}
    />
  );
}

/** A picture among running words, with what it shows below it. It is read aloud once. */
export function PictureFigure({ name, alt }: { readonly name: string; readonly alt: string }) {
  return (
    <figure className="picture">
      <PictureImage name={name} alt={alt} />
      {alt !== '' && <figcaption aria-hidden="true">{alt}</figcaption>}
    </figure>
  );
}
