import type { Picture, Words } from '#core/model';
import type { Plan } from '#core/records';
import { inlineText } from './measures';

const UNNAMED: Words = { 'zh-CN': '图片', en: 'Picture' };

/** What a picture says to those who do not see it: its 替代文字, else its caption, else that it is a picture. */
export function pictureAlt(plan: Plan, { alt = '', children: [caption] }: Picture): string {
  const given = [alt, inlineText(plan, caption.children)].map((text) => text.trim());
  return given.find((text) => text !== '') ?? UNNAMED[plan.language];
}
