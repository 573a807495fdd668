import { BLOCKS } from './elements';
import type { Frame } from './frame';

/** Which of the open elements ends, by its place; -1 when none does. */
type End = (open: readonly Frame[]) => number;

/** An open paragraph ends where any other block begins. */
const paragraph: End = (open) => {
  const block = open.findLastIndex(({ name }) => BLOCKS.has(name));
  return open[block]?.name === 'p' ? block : -1;
};

/** What a start tag closes that has no end tag, and where the search for it ends. */
const RULES: readonly { readonly by: RegExp; readonly what: RegExp; readonly within: RegExp }[] = [
  { by: /^li$/, what: /^li$/, within: /^(?:ul|ol|dir|menu|td|th)$/ },
  { by: /^d[td]$/, what: /^d[td]$/, within: /^(?:dl|td|th)$/ },
  { by: /^t[dh]$/, what: /^t[dh]$/, within: /^(?:table|tr)$/ },
  { by: /^(?:tr|tbody|thead|tfoot)$/, what: /^tr$/, within: /^table$/ },
];

/** What a block that begins ends, where end tags were left out: each is looked for when those before it are closed. */
export function impliedEnds(name: string): readonly End[] {
  const rule = RULES.find(({ by }) => by.test(name));
  if (!rule) return [paragraph];
  const { what, within } = rule;
  const same: End = (open) => {
    const at = open.findLastIndex((frame) => what.test(frame.name) || within.test(frame.name));
    return what.test(open[at]?.name ?? '') ? at : -1;
  };
  return [paragraph, same];
}
