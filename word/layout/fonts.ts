import type { Language } from '#core/model';

/** A font for each script, always by name, so that no reader chooses one of its own. */
interface Fonts {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
  readonly cs: string;
}

const fonts = (eastAsia: string, latin = 'Times New Roman'): Fonts => ({
  ascii: latin,
  hAnsi: latin,
  eastAsia,
  cs: latin,
});

/**
 * The fonts of GB/T 9704: text 仿宋, headings 黑体, 楷体, 仿宋, 仿宋, the title 小标宋, page numbers 宋体. Digits and Latin
 * letters are Times New Roman, as offices write them. The fonts are commercial and never shipped: Word shows the
 * nearest one that is installed.
 */
const CHINESE = {
  text: fonts('仿宋_GB2312'),
  title: fonts('方正小标宋简体'),
  strong: fonts('黑体'),
  second: fonts('楷体_GB2312'),
  pageNumber: fonts('宋体', '宋体'),
} as const;

const serif = fonts('宋体');
const ENGLISH = { text: serif, title: serif, strong: serif, second: serif, pageNumber: serif } as const;

export const FONTS: Readonly<Record<Language, Readonly<Record<keyof typeof CHINESE, Fonts>>>> = {
  'zh-CN': CHINESE,
  en: ENGLISH,
};
