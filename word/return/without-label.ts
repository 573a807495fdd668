import type { StyledText } from '#core/returned';
import type { Line } from './flatten';

/** What the program counts before a heading or a caption: 附件1　, 表2　, Annex 1., Table 2. */
const LABEL = /^(?:附件|表|图|Annex|Table|Figure)\s*\d*\s*[.:：]?[\s　]*/;

/** Runs without so many characters at their beginning. */
function cutStart(styled: readonly StyledText[], length: number): readonly StyledText[] {
  let left = length;
  return styled.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** A line that came back without the label that stands before its `own` text; numbers may have been counted anew. */
export function withoutLabel(was: Line, own: string, now: Line): Line {
  const label = was.text.endsWith(own) ? was.text.slice(0, was.text.length - own.length) : '';
  if (label === '') return now;
  const there = now.text.startsWith(label) ? label : (LABEL.exec(now.text)?.[0] ?? '');
  return { ...now, text: now.text.slice(there.length), styled: cutStart(now.styled, there.length) };
}
