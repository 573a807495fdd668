import type { Language } from '#core/model';
import { XML_DECLARATION } from './xml-text';

/** A font by name, the names to look for where it is not installed, and what it looks like. */
interface FontEntry {
  readonly name: string;
  readonly others?: string;
  readonly isChinese?: true;
  readonly family: 'roman' | 'modern' | 'script' | 'swiss';
}

const latin: FontEntry = { name: 'Times New Roman', family: 'roman' };
const song: FontEntry = { name: '宋体', others: 'SimSun', isChinese: true, family: 'roman' };

/** The fonts of the standard are commercial: where one is missing Word takes the nearest that comes with the system. */
const ENTRIES: Readonly<Record<Language, readonly FontEntry[]>> = {
  'zh-CN': [
    latin,
    { name: '仿宋_GB2312', others: '仿宋,FangSong', isChinese: true, family: 'modern' },
    { name: '楷体_GB2312', others: '楷体,KaiTi', isChinese: true, family: 'script' },
    { name: '黑体', others: 'SimHei', isChinese: true, family: 'swiss' },
    { name: '方正小标宋简体', others: '小标宋,宋体,SimSun', isChinese: true, family: 'roman' },
    song,
  ],
  en: [latin, song],
};

const fontXml = ({ name, others, isChinese, family }: FontEntry): string =>
  `<w:font w:name="${name}">${others === undefined ? '' : `<w:altName w:val="${others}"/>`}` +
  `<w:charset w:val="${isChinese ? '86' : '00'}"/><w:family w:val="${family}"/></w:font>`;

/** The table of the fonts that the file names, with their order of replacement. */
export const fontTableXml = (language: Language): string =>
  `${XML_DECLARATION}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${ENTRIES[language].map(fontXml).join('')}</w:fonts>`;
