import type { Target } from '#core/records';

/** 年 as each year, and not as in 年龄 or in a year that is named. */
const YEARLY = '(?<![\\d十百今明去近半])年度?(?![龄轻画货底末前初月内—-])';

/** Words that name no other thing: 总产值, 年产值 and 全市产值 are 产值. */
const CHINESE_FILL = new RegExp(
  `总(?![部承装线])|${YEARLY}|累计|[全本][国省市州县区乡镇]|数量?(?![字据智控码学])|[的之]`,
  'g',
);
const ANNUAL = new RegExp(`${YEARLY}|当年|\\b(?:annual|yearly|per year|a year|each year)\\b`, 'i');
const ENGLISH_FILL =
  /\b(?:the|a|an|of|in|by|for|and|s|per|year|total|overall|gross|annual|yearly|cumulative|number|value|amount|city|county|province|district|whole|all)\b/g;

/**
 * A name without the words that name no other thing; parts that spaces or brackets divide, and so English words, in the
 * order of the alphabet.
 */
export function bareName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ');
  return plain
    .replace(CHINESE_FILL, '')
    .replace(ENGLISH_FILL, '')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))
    .sort()
    .join(' ');
}

/** What a target is counted by: its own word for it, or what its name says. */
export function basisOf({ basis, name = '' }: Pick<Target, 'basis' | 'name'>): Target['basis'] {
  if (basis !== undefined) return basis;
  if (/累计|cumulative/i.test(name)) return 'cumulative';
  return ANNUAL.test(name) ? 'annual' : undefined;
}
