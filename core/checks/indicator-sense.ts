import type { Quantity } from '#core/model';

/** Of what less is better, what goes either way, and what is itself a change: not to be judged by being lower. */
const CHINESE = [
  '[能物水电煤油气]耗|消耗|损耗|用[水能电]|排放|碳排|碳强度|二氧化碳|污染|浓度|粉尘|噪声|(?:能源|煤炭)消费|化肥|农药|填埋',
  '失业|不良|坏账|事故|死亡|伤亡|火灾|案件|发案|犯罪|投诉|举报|信访|差错|错误|故障|次品|返工|退货|超标|违[法规约]|失信|逾期',
  '时限|时间|时长|用时|工期|周期|天数|工作日|期限|延误|距离|半径|环节|(?<!新)材料|证明|手续|审批事项|跑动',
  '成本|费用|费率|(?<![毛盈净专])利率|税负|负担|负债|杠杆|赤字|支出|欠[薪款税]|库存|空置|闲置|流失|损失|浪费|缺口|差距|依存度|集中度',
  '贫困|返贫|低保|辍学|流动率|发病|患病|感染|淘汰|压减|关停|退出|落后|过剩|散乱|隐患|风险|垃圾(?:产生|清运)|废[水气渣弃]',
  '降低|减少|下降|压缩|缩短|缩小|减免|减排|削减|控制|增速|增长|增幅|增加(?!值)|提高|提升|[位名]次|排[名位]',
  '新增|新建|新设|新培育|新引进|新认定|净增',
];
const ENGLISH = [
  '(?<!(?:renewable|clean|green|new)[ -])energy|fuel|water use|consum\\w*|intensity|emissions?|carbon|co2|pollut\\w*|waste\\w*|landfill|noise|coal|pesticides?|fertili[sz]ers?',
  'unemploy\\w*|non-performing|bad (?:loans|debts?)|accidents?|deaths?|fatal\\w*|casualt\\w*|injur\\w*|fires?|crimes?|complaints?',
  'errors?|faults?|defects?|failures?|violations?|arrears|overdue|time|times|duration|days?|hours?|delays?|waiting|steps|distance',
  'costs?|prices?|fees?|expens\\w*|expenditure|tax burden|burden|debts?|liabilit\\w*|leverage|deficits?|stock|inventor(?:y|ies)',
  'vacan\\w*|idle|loss(?:es)?|shortages?|gaps?|disparit\\w*|dependen\\w*|poverty|drop-?outs?|turnover|disease|infections?|risks?',
  'reduc\\w*|decreas\\w*|lower\\w*|cuts?|fewer|less|growth|increas\\w*|rises?|rank\\w*|position|place|new|newly|additional|(?<!value )added|phased out',
];
const NOT_TO_RISE = new RegExp(`${CHINESE.join('|')}|\\b(?:${ENGLISH.join('|')})\\b`, 'i');

/**
 * Whether more of an indicator is better for certain, so that a target below the baseline is a slip: not where the name
 * speaks of what is to fall (energy, complaints, days), of growth, of ranks or of what is new, nor where the target is an
 * upper bound.
 */
export const isToRise = (name: string, value: Quantity): boolean =>
  value.comparator !== '≤' && value.comparator !== '<' && value.unit !== undefined && !NOT_TO_RISE.test(name);

const ADDED =
  /新增|新建|新设|新培育|新引进|新认定|净增|\b(?:newly|additional|new(?! (?:area|district|town|city|energy|materials?)\b))\b/i;

/** Whether an indicator counts only what is added in the plan's time 新增, so that it begins at nothing. */
export const countsFromZero = (name: string): boolean => ADDED.test(name);

const BARE =
  /指数|系数|[位名]次|排[名位]|比值|[评得]分|产销比|PUE|倍数|\b(?:index|coefficient|rank|ratio|score|place)\b/i;

/** Whether an indicator is a number without a unit by its nature: an index, a rank, a ratio, a score. */
export const isBareNumber = (name: string): boolean => BARE.test(name);
