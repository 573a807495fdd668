import { hitsIn } from '../characters';
import type { Stretch } from '../mentions';
import type { Line } from '../read-line';
import { shortFormsIn } from '../short-forms/short-forms';

/** What a text calls a plan: 本方案 (`own`), 《提升计划》 (`quoted`), or a name in running text (`plain`); `defined` where it is explained. */
export interface PlanName extends Stretch {
  readonly kind: 'own' | 'quoted' | 'plain' | 'defined';
  readonly name: string;
}

/** 本计划, 本行动计划: what stands from 本 on; not 本规划期, 本办法草案. */
const OWN = /本(?:行动|实施|工作|专项|落实|发展)?(计划|方案|规划|意见|纲要|办法|通知|细则|指南)(?!期|的?草案)/y;
/** 基本规划, 日本计划, 资本规划. */
const NOT_OWN = '基日资根成样版书课剧文亏';
const OWN_ENGLISH =
  /\b[Tt]his (?:(?:[Aa]ction|[Ii]mplementation|[Ww]ork) )?(Plan|Programme|Program|Strategy|Roadmap|Scheme|Blueprint|Framework)\b/g;
/** Marks that stand around a name, and how far apart they may be. */
const AROUND = [
  ['《', '》'],
  ['“', '”'],
] as const;
const LONGEST_QUOTED = 120;
const QUOTED_ENDS = ['计划', '方案', '规划', '纲要', '意见', '建议'];
const PLAIN_ENDS = ['计划', '方案', '规划', '纲要'];
const LONGEST_PLAIN = 40;
const ENGLISH =
  /\b(?!The\s|This\s|A\s)[A-Z][\w’'-]*(?:\s+(?:(?:of|and|for|the)\s+)*[A-Z][\w’'-]*)*\s+(?:Plan|Programme|Program|Strategy)\b/g;

const plainInEnglish = (text: string): readonly PlanName[] =>
  hitsIn(text, ENGLISH).map(({ 0: name, index: start }) => ({ kind: 'plain', name, start, end: start + name.length }));

const NOWHERE: readonly number[] = [];

/** Where a word stands in a text. */
function placesOf(text: string, word: string): readonly number[] {
  let at = text.indexOf(word);
  if (at < 0) return NOWHERE;
  const places: number[] = [];
  for (; at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff';

/** Where the Chinese characters before a place begin, without a mark between them. */
function hanBefore(text: string, end: number, least: number): number {
  let at = end;
  while (at > 0 && at > least && isHan(text.charAt(at - 1))) at--;
  return at;
}

/** The Chinese text up to the end of a name: where the name begins cannot be seen. */
function plainNames(text: string): readonly PlanName[] {
  const names: PlanName[] = [];
  for (const word of PLAIN_ENDS)
    for (const at of placesOf(text, word)) {
      const end = at + word.length;
      const start = hanBefore(text, at, end - LONGEST_PLAIN);
      names.push({ kind: 'plain', name: text.slice(start, end), start, end });
    }
  return names;
}

/** 本方案 whole, with its type as the name. */
function own(text: string): readonly PlanName[] {
  const names: PlanName[] = [];
  for (const start of placesOf(text, '本')) {
    OWN.lastIndex = start;
    const isOther = start > 0 && NOT_OWN.includes(text.charAt(start - 1));
    const hit = isOther ? null : OWN.exec(text);
    if (hit) names.push({ kind: 'own', name: hit[1] ?? '', start, end: start + hit[0].length });
  }
  return names;
}

/** This Strategy whole, with its type as the name. */
const ownInEnglish = (text: string): readonly PlanName[] =>
  hitsIn(text, OWN_ENGLISH).map((hit) => ({
    ...{ kind: 'own', name: hit[1] ?? '' },
    ...{ start: hit.index, end: hit.index + hit[0].length },
  }));

const ENGLISH_CUE = /Plan|Program|Strategy|Roadmap|Scheme|Blueprint|Framework/;
const NONE: readonly PlanName[] = [];

const isCalledLikePlan = (name: string): boolean => {
  const core = name.endsWith('）') ? name.slice(0, name.lastIndexOf('（')) : name;
  return QUOTED_ENDS.some((end) => core.endsWith(end));
};

/** What stands in quotation marks and is called like a plan. */
function quotedNames(text: string, isOne: (name: string) => boolean): readonly PlanName[] {
  const names: PlanName[] = [];
  for (const [open, close] of AROUND)
    for (const at of placesOf(text, open)) {
      const end = text.indexOf(close, at);
      const name = end < 0 || end - at > LONGEST_QUOTED ? '' : text.slice(at + 1, end);
      if (name !== '' && isOne(name)) names.push({ kind: 'quoted', name, start: at + 1, end });
    }
  return names;
}

const isCalledLikePlanInEnglish = (name: string): boolean => ENGLISH_CUE.test(name);

function namesOf({ text, language }: Line): readonly PlanName[] {
  const isChinese = language === 'zh-CN';
  if (!isChinese && !ENGLISH_CUE.test(text)) return NONE;
  const quoted = quotedNames(text, isChinese ? isCalledLikePlan : isCalledLikePlanInEnglish);
  const isQuoted = ({ end }: Stretch): boolean => quoted.some((name) => name.start < end && end <= name.end);
  const plain = isChinese ? plainNames(text) : plainInEnglish(text);
  const self = isChinese ? own(text) : ownInEnglish(text);
  return [...self, ...quoted, ...plain.filter((name) => !isQuoted(name))];
}

/** What a line calls plans, in its order. */
export function planNamesIn(line: Line): readonly PlanName[] {
  const { definitions } = shortFormsIn(line);
  const names = namesOf(line);
  if (names.length + definitions.length === 0) return NONE;
  const defined = definitions.map(({ short, start, end }): PlanName => ({ kind: 'defined', name: short, start, end }));
  return [...names, ...defined].sort((one, other) => one.start - other.start);
}
