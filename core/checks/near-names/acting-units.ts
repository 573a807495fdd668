import { hitsIn } from '../characters';
import type { Stretch } from '../mentions';
import type { Line } from '../read-line';

/** The name of a unit that a text gives something to do: （牵头单位：市商务局）, 由市商务局负责, lead: Culture Bureau. */
export interface ActingUnit extends Stretch {
  readonly name: string;
}

const LABELLED =
  /(?:牵头|责任|主办|承办|协办|配合|协同|实施|主管|落实|参与|参加|支持|指导)(?:责任)?(?:单位|部门)\s*[：:]\s*([^。；;（）()\n]{2,160})/g;
const BRACKETED = /[（(]([^（）()]{2,200})[）)]/g;
const ACTS = /牵头|负责|配合|参与|参加|落实|指导/;
const BY = /由([^，。；：（）由]{2,60}?)(?:共同|具体|分别|按职责分工|总)?(?:牵头|负责)/g;
/** What stands behind the last name of a list: 等部门按职责分工负责. */
const VERBS =
  /(?:等)?(?:有关)?(?:部门|单位)?(?:按(?:照)?(?:各自)?职责(?:分工)?|分别|共同|具体|分工|一起)*(?:牵头|负责|配合|参与|参加|落实|指导|协助|组织|会同|承担).*$/;

const ENDING =
  /(?:局|厅|委|办|部|署|院|政府|中心|协会|学会|商会|联合会|联盟|集团|公司|大学|研究所|银行|委员会|管委会|办公室|总工会|妇联|总队|支队|海关)$/;
/** Words that name nobody in particular, and those that only end like a unit. */
const NOBODY =
  /各|有关|相关|主管|所属|其[他它]|上述|以[上下]|所在|属地|试点|[省市县区乡镇级]级|牵头|责任|成员|第三方|^[本该多两三每由]|(?:干|内|外|全|大|学|俱乐)部$|[主承协领举申]办$|^.?.?(?:人民)?政府$|^(?:专业|行业|企业|民营|国有|高等|科研|医疗|金融|社会|项目|园区|龙头|街道|乡镇|地方|当地|基层)/;
const SHORTEST = 3;
const PART = /[^、，,；;。：:\s]+/g;

/** The names of a list, cut at its marks. */
function namesIn(text: string, from: number): readonly ActingUnit[] {
  const units: ActingUnit[] = [];
  for (const part of hitsIn(text, PART)) {
    const name = part[0].replace(VERBS, '').replace(/等$/, '');
    if (name.length < SHORTEST || NOBODY.test(name) || !ENDING.test(name)) continue;
    units.push({ name, start: from + part.index, end: from + part.index + name.length });
  }
  return units;
}

function inChinese(text: string): readonly ActingUnit[] {
  if (!/[：:（(]|负责|牵头/.test(text)) return [];
  return [
    ...hitsIn(text, LABELLED).flatMap((hit) =>
      namesIn(hit[1] ?? '', hit.index + hit[0].length - (hit[1] ?? '').length),
    ),
    ...hitsIn(text, BRACKETED).flatMap((hit) => (ACTS.test(hit[0]) ? namesIn(hit[1] ?? '', hit.index + 1) : [])),
    ...hitsIn(text, BY).flatMap((hit) => namesIn(hit[1] ?? '', hit.index + 1)),
  ];
}

const LABELLED_ENGLISH =
  /\b(?:lead(?: unit| agency| body)?|responsible(?: unit| body| agency)?|owner|support(?:ing units?)?|cooperating units?|partners?)\s*:\s*([^.;()]{3,160})/gi;
const LED_BY = /\bled by (?:the )?([A-Z][\w’'-]*(?:\s+(?:(?:of|and|for|the|&)\s+)*[A-Z][\w’'-]*)*)/g;
const ENGLISH_ENDING =
  /(?:Bureau|Department|Ministry|Commission|Office|Agency|Administration|Authority|Committee|Council|Association|Federation|Alliance|Institute|University|College|Centre|Center|Group|Company|Corporation|Government|Bank)$|^(?:Ministry|Department|Bureau|Office|University|Bank) (?:of|for) /;

const ENGLISH_PART = /[^,;]+/g;

function namesInEnglish(text: string, from: number): readonly ActingUnit[] {
  return hitsIn(text, ENGLISH_PART).flatMap((part) => {
    const lead = /^\s*(?:and\s+)?(?:the\s+)?/i.exec(part[0])?.[0].length ?? 0;
    const name = part[0].slice(lead).trimEnd();
    const start = from + part.index + lead;
    return /^[A-Z]/.test(name) && ENGLISH_ENDING.test(name) ? [{ name, start, end: start + name.length }] : [];
  });
}

const inEnglish = (text: string): readonly ActingUnit[] =>
  [...hitsIn(text, LABELLED_ENGLISH), ...hitsIn(text, LED_BY)].flatMap((hit) => {
    const names = hit[1] ?? '';
    return namesInEnglish(names, hit.index + hit[0].length - names.length);
  });

const known = new WeakMap<Line, readonly ActingUnit[]>();

/** The units that a line gives something to do, each once for each place; read once. */
export function actingUnitsIn(line: Line): readonly ActingUnit[] {
  const last = known.get(line);
  if (last) return last;
  const { text, language } = line;
  const found = language === 'zh-CN' ? inChinese(text) : inEnglish(text);
  const units = found.filter(({ start }, index) => found.findIndex((other) => other.start === start) === index);
  known.set(line, units);
  return units;
}
