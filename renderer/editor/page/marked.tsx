import type { ReactNode } from 'react';

interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
}

/** Draws text with its marks. */
export function Marked({ marks, children }: { readonly marks: Marks; readonly children: ReactNode }): ReactNode {
  let marked: ReactNode = children;
  if (marks.underline) marked = <u>{marked}</u>;
  if (marks.italic) marked = <em>{marked}</em>;
  if (marks.bold) marked = <strong>{marked}</strong>;
  return marked;
}
