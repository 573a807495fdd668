import type { Stretch } from './mention';

/** Words that may stand between the name of an indicator and its number and say nothing of what is counted. */
const CHINESE =
  /[\s，、：:（()）“”—]|“?十[一二三四五六七]五”?(?:时期|期间|末)?|\d{4}年?(?:[—–~～至到-]{1,2}\d{4}年?)?(?:\d{1,2}月)?|第?[一二三四]季度|[上下]半年|力争|确保|预计|预期|计划|规划|目标值?|目标是|要求|努力|争取|有望|达到|达成|达|实现|突破|超过|完成|保持|稳定|控制|维持|原则上|增长|增加|提高|提升|上升|扩大|增至|升至|降至|减至|发展|下降|降低|减少|压减|缩短|跃升|攀升|恢复|现有|现状|目前|已经|年均|每年|全年|年度|当年|同比|分别|共计|合计|总计|累计|总规模|总量|总额|总数|数量|规模|水平|指标|基期值?|基数|左右|以上|期末|期间|时期|届时|[较比为是在于至到增升降由从自约近超逾达有共均总现已要将应须需可也再即就年底末前初内的了]/y;

const ENGLISH =
  /[\s,:()“”–—-]|(?:19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|half)\b|(?:is|are|was|were|be|been|being|to|will|shall|should|has|have|had|of|at|in|by|from|for|the|a|an|its|their|and|then|reach(?:es|ed|ing)?|ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|increas(?:e|es|ed|ing)|expand(?:s|ed|ing)?|rais(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|reduc(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut|amount(?:s|ed|ing)?|stand(?:s|ing)?|stood|total(?:s|led|ling)?|come|comes|up|down|end|year|years|annual|annually|each|every|per|expected|planned|set|target|targets?|targeted|baseline|level|least|most|over|under|about|around|more|less|than|exceed(?:s|ing)?|between|until|during|now|already|currently|on|average|two|three|four|five|six|seven|eight|nine|ten|compared|with|against|first|second|value)\b/iy;

const HAN = /[\u4e00-\u9fff]/;

/** Whether every word of a stretch only leads from a name to its number: 力争到2028年达到, is to reach by 2028. */
export function onlyLeads(text: string, { start, end }: Stretch): boolean {
  const words = HAN.test(text) ? CHINESE : ENGLISH;
  let at = start;
  while (at < end) {
    words.lastIndex = at;
    if (!words.test(text) || words.lastIndex > end) return false;
    at = words.lastIndex;
  }
  return true;
}

/** Where the words begin that only lead to the end of a stretch: 达到 of 园区年产值达到. */
export function leadingEnd(text: string, { start, end }: Stretch): number {
  for (let at = start; at < end; at++) if (onlyLeads(text, { start: at, end })) return at;
  return end;
}

/** Where the words end that only lead at the beginning of a stretch: 到2028年 of 到2028年园区年产值. */
export function leadsFrom(text: string, { start, end }: Stretch): number {
  const words = HAN.test(text) ? CHINESE : ENGLISH;
  let at = start;
  for (;;) {
    words.lastIndex = at;
    if (at >= end || !words.test(text) || words.lastIndex > end) return at;
    at = words.lastIndex;
  }
}

const BEFORE_NAME =
  /(?:^|[\s，。；：:、,（()）—“”·]|[底末前内间]|[月日]|\d年|力争|确保|预计|预期|计划|努力|争取|实现|推动|促进|带动|推进|保持|完成|达成|达到|使|让|令|将|把|对|其|和|与|及|或|并|且|则|到|至|以|在|为|是|有|由|从|自|约|全部|整体|引进|招引|吸引|培育|建设|建成|打造|形成|新建|创建|培养|培训|支持|扶持|举办|开展|提升|提高|扩大|做大|壮大|增加|降低|减少|控制|稳定|目前|当前|现状|基期|已|共|累计|合计|集聚|聚集|汇聚|服务|覆盖|认定|评选|遴选|组织|发放|投入|安排|筹集|募集|设立|要|须|应|需|可|会|占)$/;
const BEFORE_ENGLISH_NAME =
  /(?:^|[,;:(–—]\s*|\b(?:the|its|their|our|and|that|to|of|in|for|whose|while|total|raise[sd]?|raising|bring(?:s|ing)?|reach(?:es|ing)?|cultivate|attract|build|train|support|about|[a-z]+(?:’s|'s|s’|s'))\s+|(?:[,;:(–—]\s*(?:and )?with|\b(?:to|of|reach(?:es|ing)?)|\ban? (?:[a-z-]+ ){1,3}with)\s+(?:an? |the |its )?|^an? )$/i;

/** Words that make another indicator of the name behind them: 其中, 每家, 平均, 除…外. */
const ANOTHER = /(?:其中|每[个家户人名座亩项]?|各[个家]?|人均|户均|亩均|平均|单个|部分|除|不含|扣除|新增)$/;
const OF_A_PLACE = /([全我本该][省市县区州镇国乡]|[\u4e00-\u9fff]{2,3}[省市县区州镇])的?$/;

/** What a name stands in: the text, its own place and scope, and what the plan is about. */
export interface Setting {
  readonly text: string;
  readonly start: number;
  readonly scope: string;
  readonly home: string;
}

/** Whether the words before a place set what follows apart from the whole: 其中, 每家. */
export const isSetApart = (text: string, start: number): boolean =>
  ANOTHER.test(text.slice(Math.max(0, start - 8), start));

/** Whether nothing before a name makes another indicator of it: 大安区年产值 is not 年产值 of the city. */
export function beginsName({ text, start, scope, home }: Setting): boolean {
  const near = text.slice(Math.max(0, start - 24), start);
  if (!HAN.test(text)) return BEFORE_ENGLISH_NAME.test(near);
  const ofScope = near.replace(/的$/, '');
  const isScoped = scope !== '' && ofScope.endsWith(scope);
  const before = isScoped ? ofScope.slice(0, -scope.length) : near;
  if (ANOTHER.test(before)) return false;
  const place = OF_A_PLACE.exec(before)?.[1];
  if (place !== undefined)
    return scope.includes(place) || home.includes(place) || (!isScoped && /^[全我本]/.test(place) && scope === '');
  return BEFORE_NAME.test(before);
}

const AFTER_NAME =
  /^(?:$|[\s，。；：:、,（()）—“”·]|[和与及或等并且在达为]|以及|入驻|落户|建成|投产|通过|获|实现|签订|参与|参加|举办|展出|开展|完成|形成|左右|以上)/;

/** What makes a longer name of it: 重点培育集群服务平台. */
const ANOTHER_BEHIND =
  /^(?:项目|平台|基地|园区|企业|中心|建设|服务|管理|产业|工程|设施|停车|协会|联盟|产品|品牌|名单|数|人员|以外|之外|中)/;
const LONG_NAME = 5;

/** Whether a name of so many characters that stands behind its number ends there: not 彩灯园区 in 彩灯园区停车位. */
export function endsName(text: string, end: number, length: number): boolean {
  if (!HAN.test(text)) return !/^(?:-|[a-z]|\s(?:projects?|units?|groups?)\b)/.test(text.slice(end, end + 12));
  const behind = text.slice(end, end + 4);
  return AFTER_NAME.test(behind) || (length >= LONG_NAME && !ANOTHER_BEHIND.test(behind));
}
