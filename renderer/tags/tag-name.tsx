import { tagKey } from '../../shared/tags/tag-key.ts';
import { useTagColours } from './use-tag-colours.ts';
import './tag-name.css';

/** A tag's name in its colour, with a spot of it: the name says it all without. */
export function TagName({ tag, sign = false }: { readonly tag: string; readonly sign?: boolean }) {
  const colour = useTagColours().get(tagKey(tag));
  return (
    <span className="tag-name" data-tag-colour={colour}>
      {sign ? `#${tag}` : tag}
    </span>
  );
}

/** The spot of a tag's colour before its name in a list of choices; nothing where it has none. */
export function TagSpot({ tag }: { readonly tag: string }) {
  const colour = useTagColours().get(tagKey(tag));
  return colour && <span className="tag-spot tag-spot-leading" data-tag-colour={colour} />;
}
