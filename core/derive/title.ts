import type { Language } from '#core/model';

/** The years of a plan as its title has them: （2026—2028年）, (2026–2028). */
export function periodText(period: { readonly from: number; readonly to: number }, language: Language): string {
  const { from, to } = period;
  if (language === 'zh-CN') return from === to ? `（${String(from)}年）` : `（${String(from)}—${String(to)}年）`;
  return from === to ? `(${String(from)})` : `(${String(from)}–${String(to)})`;
}

/** Composes a title as the officer types: 自贡市 + 彩灯产业 + 转型升级行动计划 +（2026—2028年）. */
export function composeTitle(
  parts: {
    readonly jurisdiction: string;
    readonly subject: string;
    readonly period?: { readonly from: number; readonly to: number };
  },
  language: Language,
): string {
  const { jurisdiction, subject, period } = parts;
  const years = period ? periodText(period, language) : '';
  if (language === 'zh-CN') return `${jurisdiction}${subject}转型升级行动计划${years}`;
  return [
    'Action Plan for the Transformation and Upgrading of',
    [jurisdiction, subject].filter((part) => part !== '').join(' '),
    years,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
