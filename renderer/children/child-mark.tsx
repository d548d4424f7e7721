import { Users } from 'lucide-react';
import './children.css';

/** A round mark with the first letter of a child's name; without a name, for all children. */
export function ChildMark({ name }: { readonly name?: string | undefined }) {
  const [initial] = name === undefined ? [] : new Intl.Segmenter().segment(name);
  return (
    <span className="child-mark" aria-hidden>
      {initial?.segment.toUpperCase() ?? <Users size={16} strokeWidth={1.75} />}
    </span>
  );
}
