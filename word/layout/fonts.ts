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

/** A font by name, the names to look for where it is not installed, and what it looks like. */
export interface FontEntry {
  readonly name: string;
  readonly others?: string;
  readonly isChinese?: true;
  readonly family: 'roman' | 'modern' | 'script' | 'swiss';
}

const latin: FontEntry = { name: 'Times New Roman', family: 'roman' };
const song: FontEntry = { name: '宋体', others: 'SimSun', isChinese: true, family: 'roman' };
const hei: FontEntry = { name: '黑体', others: 'SimHei', isChinese: true, family: 'swiss' };

/** The fonts of the standard are commercial: where one is missing Word takes the nearest that comes with the system. */
export const OFFICIAL_FONTS: Readonly<Record<Language, readonly FontEntry[]>> = {
  'zh-CN': [
    latin,
    { name: '仿宋_GB2312', others: '仿宋,FangSong', isChinese: true, family: 'modern' },
    { name: '楷体_GB2312', others: '楷体,KaiTi', isChinese: true, family: 'script' },
    hei,
    { name: '方正小标宋简体', others: '小标宋,宋体,SimSun', isChinese: true, family: 'roman' },
    song,
  ],
  en: [latin, song],
};

/** The fonts of a report: 宋体 and 黑体 come with every system that shows Chinese. */
export const REPORT_FONTS: readonly FontEntry[] = [latin, { name: 'Arial', family: 'swiss' }, song, hei];

/** The text and the headings of a report, in both languages. */
export const REPORT_TYPE = { text: fonts('宋体'), strong: fonts('黑体', 'Arial') } as const;
