import type { FigureNumber } from '#core/derive';
import type { Draft } from '../draft';

/** What stands before the title of a figure: its number where it has one. */
export function figureLabel({ language }: Draft, figure: FigureNumber | undefined): string {
  if (!figure) return '';
  const number = String(figure.number);
  return language === 'zh-CN' ? `图${number}　` : `Figure ${number}. `;
}
