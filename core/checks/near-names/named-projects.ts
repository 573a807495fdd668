import { hitsIn } from '../characters';
import type { Stretch } from '../mentions';
import type { Line } from '../read-line';

/** The name of a project that a text gives as such: “彩灯大世界”项目, 投资70亿元建设彩灯大世界, the “Lantern World” project. */
export interface NamedProject extends Stretch {
  readonly name: string;
}

const QUOTED = /[“《]([^”》“《]{2,40})[”》](?:建设|改造|提升|扩建)?项目(?![化制组部库清管总])/g;
const QUOTED_WHOLE = /[“《]([^”》“《]{2,40}(?:建设|改造|扩建|一期|二期)(?:项目|工程))[”》]/g;
/** So much money builds it: 投资70亿元建设…. */
const PAID_FOR =
  /投资(?:约|逾|超过?|近)?\s*\d[\d.,]*\s*(?:万亿|亿|万|百万|千万)?(?:美|欧|港)?元(?:[，,]\s*)?(?:规划|新|改|扩)?(?:建设|建|打造|实施)([^，。；、：（）“”《》\s\d]{4,30}?)(?:项目)?(?=[，。；、（]|$)/g;
/** In a section of projects each begins with its name: 彩灯大世界：…. */
const LEADS =
  /^(?:\d{1,2}[.．、]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)?\s*([^，。；：:、“”《》（）]{4,30})[：:。]/;
/** What groups projects, or says what to do, is the name of none. */
const NO_NAME =
  /类$|方面$|领域$|等$|如下$|以下|[一二三四五六七八九十\d]+[个项批大]|目标|内容|任务|措施|单位|时限|机制|体系|^(?:加快|推进|推动|实施|建设|加强|完善|围绕|聚焦|坚持|强化|优化|抓好|做好|谋划|储备|组织|建立|健全|重点|重大|支持)|各|^.{0,6}一批|^一?批|若干|有关|相关/;

const ENGLISH_QUOTED = /[“"]([A-Z][^”"“]{2,60})[”"]\s+(?:project|Project)\b/g;
const ENGLISH_NAMED =
  /\b([Tt]he )((?:[A-Z][\w’'-]*\s+)(?:(?:of|and|for)\s+|[A-Z][\w’'-]*\s+)*[Pp]roject)\b(?!s|\s+[A-Z])/g;
const ENGLISH_LEADS = /^(?:\d{1,2}[.)]\s+)?([A-Z][^.:;,“”()]{3,60}):\s/;

/** What is built ends like this. */
const BUILT =
  /(?:项目|工程|基地|园|园区|中心|馆|院|镇|城|世界|平台|广场|港|厂|线|路|桥|街区|示范区|实验室|乐园|剧场|剧院|村|谷|湾|库|站|综合体|产业带|走廊|酒店|学校|学院|大厦|市场)$/;

const isName = (name: string): boolean => BUILT.test(name) && !NO_NAME.test(name);

function hitsOf(text: string, shape: RegExp, group = 1): readonly NamedProject[] {
  return hitsIn(text, shape).flatMap((hit) => {
    const name = hit[group] ?? '';
    const start = hit.index + hit[0].lastIndexOf(name);
    return name === '' ? [] : [{ name, start, end: start + name.length }];
  });
}

function leading(text: string, shape: RegExp): readonly NamedProject[] {
  const hit = shape.exec(text);
  const name = hit?.[1] ?? '';
  const start = hit ? hit[0].lastIndexOf(name) : -1;
  return name === '' ? [] : [{ name, start, end: start + name.length }];
}

const isCapitalised = (name: string): boolean =>
  name.split(/\s+/).filter((word) => !/^[A-Z(&]|^(?:of|and|for|the|in|on|to)$/.test(word)).length === 0 &&
  / /.test(name);

function inEnglish(text: string, isAboutProjects: boolean): readonly NamedProject[] {
  if (!/[Pp]roject/.test(text) && !isAboutProjects) return [];
  const leads = isAboutProjects ? leading(text, ENGLISH_LEADS).filter(({ name }) => isCapitalised(name)) : [];
  return [...hitsOf(text, ENGLISH_QUOTED), ...hitsOf(text, ENGLISH_NAMED, 2), ...leads];
}

function inChinese(text: string, isAboutProjects: boolean): readonly NamedProject[] {
  const quoted = /项目|工程[”》]/.test(text) ? [...hitsOf(text, QUOTED), ...hitsOf(text, QUOTED_WHOLE)] : [];
  const paid = text.includes('投资') ? hitsOf(text, PAID_FOR) : [];
  const leads = isAboutProjects ? leading(text, LEADS) : [];
  return [...quoted, ...[...paid, ...leads].filter(({ name }) => isName(name))];
}

/** The projects that a line names as such; in a section about projects, also the name that it begins with. */
export function namedProjectsIn({ text, language, type }: Line, isAboutProjects: boolean): readonly NamedProject[] {
  const mayLead = isAboutProjects && type !== 'heading' && type !== 'table-cell';
  const found = language === 'zh-CN' ? inChinese(text, mayLead) : inEnglish(text, mayLead);
  return found.filter(({ start }, index) => found.findIndex((other) => other.start === start) === index);
}
