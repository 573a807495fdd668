import type { Stretch } from './mentions';
import type { Line } from './read-line';

/** The name of a unit in a line. */
export interface NamedUnit extends Stretch {
  readonly name: string;
}

/** Who leads a task by the words of a line, and who supports it in the same bracket or sentence. */
export interface LeadsInText {
  readonly leads: readonly NamedUnit[];
  readonly cooperating: readonly NamedUnit[];
}

interface Words {
  /** Who leads stands in the one group that matched. */
  readonly leads: readonly RegExp[];
  /** Who supports, in what stands behind. */
  readonly support: RegExp;
  /** Between two names of a list, and between two names of which the list may be one. */
  readonly between: RegExp;
  readonly mayBeBetween: RegExp;
  /** How the name of a unit reads. */
  readonly unit: RegExp;
}

const CHINESE: Words = {
  leads: [
    /牵头(?:负责|责任)?(?:单位|部门)[：:]\s*([^；;。，,）)\n]+)/g,
    /[由（(；;]([^由（()）；;，,。：:\n]{2,80}?)(?:共同|联合)?牵头(?![单部])/g,
  ],
  support:
    /^[^）)。\n]*?(?:配合|协同|协办|参与)(?:责任)?(?:单位|部门)[：:]\s*([^；;。）)\n]+)|^(?:负责)?[，,；;]\s*由?([^（()）；;。：:\n]+?)等?(?:配合|协同|协办|参与|参加)/,
  between: /[、，,]/g,
  mayBeBetween: /[、，,和与及]/g,
  unit: /(?:[局委办厅部院会处署行社府司团校学盟联镇区县市]|公司|中心|企业)$/,
};

const ENGLISH: Words = {
  leads: [/\blead(?: (?:unit|agency|department|body))?s?: *([^;).\n]+)/gi, /\(led by (?:the )?([^;).\n]+)/gi],
  support: /^[^).\n]*?\b(?:support(?:ed by|ing(?: units?)?)?|cooperat(?:ing(?: units?)?|ion)):? +([^;).\n]+)/i,
  between: /, *(?:and )?(?:the )?| and (?:the )?/g,
  mayBeBetween: /, *(?:and )?(?:the )?| and (?:the )?/g,
  unit: /\b(?:bureau|department|commission|office|committee|ministry|association|government|authority|agency|cent(?:re|er)|company|group|university|college|institute|council|alliance|administration)\b/i,
};

/** Who is not named: 各区县、有关部门; and leads that each have their own part. */
const NOBODY = /^(?:各|有关|相关)|分别|按职责/;

/** The names of a list, each with its place. */
function namesOf(text: string, start: number, between: RegExp): readonly NamedUnit[] {
  const names: NamedUnit[] = [];
  let from = 0;
  for (const to of [
    ...[...text.matchAll(between)].map(({ index, 0: mark }) => [index, mark.length] as const),
    [text.length, 0] as const,
  ]) {
    const name = text.slice(from, to[0]).trim();
    const at = start + text.indexOf(name, from);
    if (name !== '') names.push({ name, start: at, end: at + name.length });
    from = to[0] + to[1];
  }
  return names;
}

const wordsFor = (text: string): Words => (/[\u4e00-\u9fff]/.test(text) ? CHINESE : ENGLISH);

/** Whether a name reads as that of a unit. */
export const isUnitName = (name: string): boolean => wordsFor(name).unit.test(name);

/** The units that a text names side by side; several only where each of them reads as the name of a unit. */
export function unitsNamed(text: string, start = 0): readonly NamedUnit[] {
  const { between, mayBeBetween, unit } = wordsFor(text);
  const whole = namesOf(text, start, /\n/g);
  if (NOBODY.test(text.trim())) return whole;
  const lists = [mayBeBetween, between].map((each) => namesOf(text, start, each));
  return lists.find((names) => names.every(({ name }) => unit.test(name))) ?? whole;
}

const LONGEST = 200;

/** Who leads by the words of a line: （市商务局牵头，市财政局配合）, 牵头单位：市商务局, lead: Commerce Bureau. */
export function leadsInText({ text, language }: Pick<Line, 'text' | 'language'>): readonly LeadsInText[] {
  if (!text.includes('牵头') && !/lead|led by/i.test(language === 'en' ? text : '')) return [];
  const words = wordsFor(text);
  return words.leads.flatMap((shape) =>
    [...text.matchAll(shape)].map((hit): LeadsInText => {
      const [whole, named = ''] = hit;
      const end = hit.index + whole.length;
      const support = words.support.exec(text.slice(end, end + LONGEST));
      const supporting = support?.[1] ?? support?.[2] ?? '';
      const from = end + (support?.[0].indexOf(supporting) ?? 0);
      return {
        leads: unitsNamed(named, hit.index + whole.indexOf(named)),
        cooperating: supporting === '' ? [] : namesOf(supporting, from, words.between),
      };
    }),
  );
}
