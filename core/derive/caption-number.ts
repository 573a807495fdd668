import { isRef, type Inline } from '#core/model';

/** What is counted by its captions. */
type Captioned = 'table' | 'figure';

/** A number that the officer typed before a caption: 图3 布局, 表3 名单. */
export interface TypedNumber {
  /** What stands before its digits, and the digits. */
  readonly before: string;
  readonly digits: string;
}

// 图3-1 and 图3.1 are numbers of another kind, which nothing here counts.
const TYPED: Readonly<Record<Captioned, RegExp>> = {
  table: /^(\s*(?:表|Table)\s*)(\d{1,2})(?=[\s：:、]|[.．](?!\d)|$)/i,
  figure: /^(\s*(?:图|Figure|Fig\.?)\s*)(\d{1,2})(?=[\s：:、]|[.．](?!\d)|$)/i,
};
const AFTER_NUMBER = /^[\s：:.．、]+/;

/** The number that is typed before a caption, where one is. */
export function typedNumber(what: Captioned, [first]: readonly Inline[]): TypedNumber | undefined {
  const [, before, digits] = first && !isRef(first) ? (TYPED[what].exec(first.text) ?? []) : [];
  return before === undefined || digits === undefined ? undefined : { before, digits };
}

/** The text of a caption without the number that was typed before it, which what it names has anyway. */
export function withoutTypedNumber(what: Captioned, caption: readonly Inline[]): readonly Inline[] {
  const typed = typedNumber(what, caption);
  const [first, ...rest] = caption;
  if (!typed || !first || isRef(first)) return caption;
  const text = first.text.slice((typed.before + typed.digits).length).replace(AFTER_NUMBER, '');
  return [{ ...first, text }, ...rest];
}

/** Gives 1, 2, 3 and so on, without those that are taken. */
export function freeNumbers(taken: ReadonlySet<number | undefined>): () => number {
  let next = 0;
  return () => {
    do next++;
    while (taken.has(next));
    return next;
  };
}
