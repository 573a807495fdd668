/** Words that an abbreviation may leave out. */
const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'a', 'an', 'with', '&']);
const MOST_SMALL = 4;

/** Whether the words, with or without the small ones among them, begin with these letters. */
function beginWith(words: readonly string[], letters: string): boolean {
  const initials = (list: readonly string[]): string =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
  return initials(words) === letters || initials(words.filter((word) => !SMALL.has(word.toLowerCase()))) === letters;
}

/** The words at the end of a text that capitals are made of: Overseas Chinese Town for OCT; none when their letters do not show. */
export function spelledOut(before: string, capitals: string): string | undefined {
  const letters = capitals.replace(/s$/, '').replaceAll('&', '');
  const words = before
    .trimEnd()
    .split(/[\s/-]+/)
    .slice(-(letters.length + MOST_SMALL));
  for (let from = words.length - 1; from >= 0; from--) {
    const last = words.slice(from);
    const first = last[0]?.toLowerCase() ?? '';
    if (!SMALL.has(first) && last.length > 1 && beginWith(last, letters)) return last.join(' ');
  }
  return undefined;
}

const CLOSED: Readonly<Record<string, string>> = { '》': '《', '”': '“', '」': '「' };
const BEFORE_NAME = /[^\s，。；：、“”‘’《》（）()！？,;:]+$/;

/** Words that lead up to a name and are not of it. */
const LEADS_UP =
  /^(?:[由与和对在把将为向及至到]|推动|推进|依托|建设|成立|组建|支持|发挥|加强|引导|入驻|印发|出台|制定|落实|实施|贯彻|执行|鼓励|加快|打造|培育|召开|举办|发布|按照|根据|依据|通过|围绕|参加|参与|设立|编制|联合|会同|组织)+/;

/** The name that a Chinese text ends with: what stands in its last marks, or what follows the last mark and the words that lead up to it. */
export function lastName(before: string): string {
  const open = CLOSED[before.at(-1) ?? ''];
  if (open !== undefined) return before.slice(before.lastIndexOf(open) + 1, -1);
  const name = BEFORE_NAME.exec(before)?.[0] ?? '';
  return name.replace(LEADS_UP, '') || name;
}
