import type { Language } from '#core/model';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '〈': '〉' };
/** After these something begins: a quotation mark here never closes one. */
const BEGINS = /(?:^|[\s：:、（(《〈【「『[{])$/u;
const BEGINS_IN_ENGLISH = /(?:^|[\s([{\-–—/“‘])$/u;
const APOSTROPHE = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu;

/** The marks of some kinds that are open at the end of a text, the innermost last. Apostrophes close nothing. */
function openAt(text: string, kinds: string): readonly string[] {
  const open: string[] = [];
  for (const mark of text.replace(APOSTROPHE, '')) {
    if (kinds.includes(mark)) open.push(mark);
    else if (open.length > 0 && mark === CLOSING[open.at(-1) ?? '']) open.pop();
  }
  return open;
}

/** The mark that a straight " or ' stands for behind a text; undefined where it may well be meant: 5", 6'. */
export function quotationMark(typed: '"' | "'", before: string, language: Language): string | undefined {
  const last = Array.from(before).at(-1) ?? '';
  if (language === 'en' && !/\p{Script=Han}/u.test(last)) return englishMark(typed, before, last);
  const inner = openAt(before, '“‘').at(-1);
  if (typed === "'" && /\p{Script=Latin}/u.test(last)) return '’';
  if (/\d/.test(last) && inner === undefined) return undefined;
  const begins = inner === undefined || BEGINS.test(before);
  if (typed === "'") return begins || inner === '“' ? '‘' : '’';
  if (!begins) return CLOSING[inner];
  return inner === '“' ? '‘' : '“';
}

function englishMark(typed: '"' | "'", before: string, last: string): string | undefined {
  if (typed === "'") return BEGINS_IN_ENGLISH.test(before) ? '‘' : '’';
  if (/\d/.test(last) && openAt(before, '“').length === 0) return undefined;
  return BEGINS_IN_ENGLISH.test(before) && last !== '“' ? '“' : '”';
}

/** The mark of a title in a title: 《关于〈条例〉的说明》. Only where nothing says that the outer one was forgotten. */
export function titleMark(typed: '《' | '》', before: string): string | undefined {
  const inner = openAt(before, '《〈').at(-1);
  if (typed === '》') return inner === '〈' ? '〉' : undefined;
  const inside = before.slice(before.lastIndexOf('《') + 1);
  return inner === '《' && !/[，。；：！？]/.test(inside) ? '〈' : undefined;
}
