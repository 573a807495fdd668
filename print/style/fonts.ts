import type { Language } from '#core/model';

const named = (...names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/**
 * The fonts by what they are for, each with those to take where it is not installed. The fonts of GB/T 9704 are commercial
 * and never shipped; the last ones come with most systems.
 */
const SONG = named('宋体', 'SimSun', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC');
const FANGSONG = `${named('仿宋_GB2312', '仿宋', 'FangSong', 'STFangsong')}, ${SONG}`;
const KAI = `${named('楷体_GB2312', '楷体', 'KaiTi', 'STKaiti')}, ${SONG}`;
const HEI = named('黑体', 'SimHei', 'Heiti SC', 'Noto Sans CJK SC', 'Source Han Sans SC');
const TITLE = `${named('方正小标宋简体', 'FZXiaoBiaoSong-B05S', '小标宋', '华文中宋', 'STZhongsong')}, ${SONG}`;
const ROMAN = named('Times New Roman', 'Liberation Serif');
const SANS = named('Arial', 'Liberation Sans');

/** Digits and Latin letters are Times New Roman in Chinese text too; the marks that both scripts have are Chinese. */
const LATIN_RANGE = 'U+0020-007E, U+00C0-00D6, U+00D8-00F6, U+00F8-024F';
const face = (family: string, weight: 'normal' | 'bold', ...names: readonly string[]): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:${names
    .map((name) => `local("${name}")`)
    .join(',')};unicode-range:${LATIN_RANGE}}`;

/** The rules by which Chinese text gets its Latin letters. */
export const LATIN_FACES = [
  face('Plan Latin', 'normal', 'Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'),
  face(
    'Plan Latin',
    'bold',
    'Times New Roman Bold',
    'TimesNewRomanPS-BoldMT',
    'Liberation Serif Bold',
    'LiberationSerif-Bold',
  ),
  face('Plan Sans', 'normal', 'Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'),
  face('Plan Sans', 'bold', 'Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'),
].join('\n');

const latin = (fonts: string): string => `"Plan Latin", ${fonts}, serif`;

/** The fonts of a page in one language, as custom properties. */
export const FONTS: Readonly<Record<Language, string>> = {
  'zh-CN': `--text:${latin(FANGSONG)};--title:${latin(TITLE)};--strong:${latin(HEI)};--second:${latin(KAI)};--song:${SONG}, serif;--serif:${latin(SONG)};--sans:"Plan Sans", ${HEI}, sans-serif`,
  en: `--text:${ROMAN}, ${SONG}, serif;--title:${ROMAN}, ${SONG}, serif;--strong:${ROMAN}, ${SONG}, serif;--second:${ROMAN}, ${SONG}, serif;--song:${ROMAN}, serif;--serif:${ROMAN}, ${SONG}, serif;--sans:${SANS}, ${HEI}, sans-serif`,
};
