import type { Language } from '#core/model';

/** A title that was typed on several lines, on one: Chinese words join, English ones keep a space between them. */
export const oneLine = (text: string, language: Language): string =>
  text.replace(/[ \t]*\n[ \t]*/g, language === 'en' ? ' ' : '');
