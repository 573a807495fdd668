import type { Language } from '#core/model';
import { fillIn } from '#core/words';

/** The years of a plan as its title has them: （2026—2028年）, (2026–2028). */
export function periodText(period: { readonly from: number; readonly to: number }, language: Language): string {
  const { from, to } = period;
  if (language === 'zh-CN') return from === to ? `（${String(from)}年）` : `（${String(from)}—${String(to)}年）`;
  return from === to ? `(${String(from)})` : `(${String(from)}–${String(to)})`;
}

/** What a title is composed of, as the officer types it. */
export interface TitleParts {
  readonly jurisdiction: string;
  readonly subject: string;
  readonly issuer: string;
  readonly period?: { readonly from: number; readonly to: number };
}

/** The names that may stand in braces in the title pattern of a template. */
export const TITLE_PARTS = ['jurisdiction', 'subject', 'issuer', 'years'] as const;

const PATTERNS: Readonly<Record<Language, string>> = {
  'zh-CN': '{jurisdiction}{subject}{name}{years}',
  en: '{name}: {jurisdiction} {subject} {years}',
};

/**
 * Composes a title as the officer types, by the pattern of the template: 自贡市 + 彩灯产业 + 转型升级行动计划 +（2026—2028年）.
 * Without a pattern the template's name follows what the plan is about.
 */
export function composeTitle(
  parts: TitleParts,
  { language, name, title }: { readonly language: Language; readonly name: string; readonly title?: string },
): string {
  const { jurisdiction, subject, issuer, period } = parts;
  const years = period ? periodText(period, language) : '';
  const text = fillIn(title ?? PATTERNS[language], { name, jurisdiction, subject, issuer, years });
  return text.replace(/ {2,}/g, ' ').trim();
}
