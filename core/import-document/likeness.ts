/** Words that say how something is done and not what. */
const FILL =
  /^(?:切实|进一步|全面|着力|大力|积极)?(?:加强|强化|完善|健全|落实|推进|加大|注重|优化|深化|提升|明确|抓好|做好)|^(?:the|a|an|our)\b|[的、，,。：:\s“”‘’"'（）()《》—-]/gi;

/** Headings that mean the same in official documents, each line one meaning; 组织实施 may be of several. */
const ALIKE: readonly (readonly string[])[] = [
  ['总体要求', '总体思路', '总体考虑', 'overallrequirements', 'overallapproach'],
  ['指导思想', '总体思想', 'guidingprinciple', 'guidingideas', 'vision'],
  ['基本原则', '工作原则', 'principles', 'basicprinciples'],
  [
    '主要目标',
    '工作目标',
    '发展目标',
    '总体目标',
    '目标任务',
    '行动目标',
    '建设目标',
    'goals',
    'maingoals',
    'objectives',
    'targets',
  ],
  [
    '重点任务',
    '主要任务',
    '工作任务',
    '重点工作',
    '主要举措',
    '重点举措',
    '工作措施',
    '主要措施',
    '工作举措',
    '任务措施',
    '重点行动',
  ],
  [
    '重点任务',
    '试点任务',
    '建设任务',
    '实施内容',
    'tasks',
    'maintasks',
    'keytasks',
    'actions',
    'keyactions',
    'measures',
  ],
  ['重点项目', '重点工程', '重大项目', '项目安排', 'keyprojects', 'projects'],
  [
    '保障措施',
    '组织保障',
    '保障机制',
    '实施保障',
    '组织实施',
    '保障机制措施',
    '工作要求',
    '政策保障',
    'safeguards',
    'implementation',
  ],
  [
    '组织领导',
    '组织领导机制',
    '组织协调',
    '统筹协调',
    '工作机制',
    'organisation',
    'organization',
    'leadership',
    'governance',
  ],
  [
    '政策资金',
    '资金保障',
    '资金支持',
    '资金投入',
    '财政支持',
    '政策支持',
    '经费保障',
    'funding',
    'finance',
    'policiesandfunding',
  ],
  ['人才支撑', '人才保障', '人才队伍', '人才队伍建设', '人才培养', 'talent', 'skills'],
  [
    '监督考核',
    '督查考核',
    '考核评估',
    '监督检查',
    '考核评价',
    '督导考核',
    '评估考核',
    '督促检查',
    'supervision',
    'monitoring',
    'evaluation',
  ],
  ['引言', '前言', '序言', 'introduction', 'preface', 'foreword', 'preamble'],
];

/** A heading without its number and filling words. */
export const bareHeading = (text: string): string => text.normalize('NFKC').toLowerCase().replace(FILL, '');

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** What a heading is compared by: pairs of Chinese characters, or English words. */
function piecesOf(heading: string): readonly string[] {
  if (!isChinese(heading)) return heading.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return Array.from(bareHeading(heading)).map((char, index, chars) => char + (chars[index + 1] ?? ''));
}

/** How much two headings have in common: 0 to 1. */
function inCommon(one: string, other: string): number {
  const [pieces, others] = [piecesOf(one), piecesOf(other)];
  const left = [...others];
  const both = pieces.filter((piece) => {
    const at = left.indexOf(piece);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * both) / Math.max(1, pieces.length + others.length);
}

const SAME_MEANING = 0.85;
const PART_OF = 0.8;
const SPEAKS_OF = 0.7;

/** Whether a heading speaks of one thing, and that is what the other is called: 做好改革组织实施工作 and 保障措施. */
const speaksOf = (heading: string, bare: string, other: string): boolean =>
  isChinese(heading) &&
  !/[，、,]/.test(heading) &&
  ALIKE.some((group) => group.includes(other) && group.some((name) => name.length >= 4 && bare.includes(name)));

/** How like one heading is to another, 0 to 1: the same words, the same meaning, one in the other, or pairs in common. */
export function likeness(heading: string, other: string): number {
  const [one, two] = [bareHeading(heading), bareHeading(other)];
  if (one === '' || two === '') return 0;
  if (one === two) return 1;
  if (ALIKE.some((group) => group.includes(one) && group.includes(two))) return SAME_MEANING;
  const isPart = isChinese(one) && Math.min(one.length, two.length) >= 4 && (one.includes(two) || two.includes(one));
  if (isPart) return PART_OF;
  return Math.max(speaksOf(heading, one, two) ? SPEAKS_OF : 0, inCommon(heading, other) * PART_OF);
}
