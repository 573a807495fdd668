import type { Language } from '#core/model';

const PLAIN = { 'zh-CN': '资料来源', en: 'Source' } as const;
const END = /[。．.!?！？]$/;

/** The footnote that says where a value comes from: 数据来源：市统计局。 */
export function saySource(
  { label, text }: { readonly label?: string; readonly text: string },
  language: Language,
): string {
  const end = END.test(text) ? '' : language === 'zh-CN' ? '。' : '.';
  return `${label ?? PLAIN[language]}${language === 'zh-CN' ? '：' : ': '}${text}${end}`;
}
