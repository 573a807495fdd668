import type { IParagraphStyleOptions } from 'docx';
import type { Language } from '#core/model';
import { FONTS } from './fonts';
import { CHARACTER_SPACING, LINE, SIZE } from './measures';
import { STYLE } from './style-ids';

/** The red of the head 套红. */
export const RED = 'FF0000';

const exactly = (line: number) => ({ spacing: { before: 0, after: 0, line, lineRule: 'exact' } }) as const;
const black = { color: '000000' } as const;

interface Type {
  readonly size: number;
  readonly smallSize: number;
  readonly spacing: number;
}
const TYPE: Readonly<Record<Language, Type>> = {
  'zh-CN': { size: SIZE.三号, smallSize: SIZE.四号, spacing: CHARACTER_SPACING },
  en: { size: 24, smallSize: 22, spacing: 0 },
};

/** The line of the elements at the foot: a size 4 character and 7/8 of a size 3 one. */
export const FOOT_LINE: Readonly<Record<Language, number>> = { 'zh-CN': 560, en: 340 };

/** The styles of the head and the foot of an official document 版头, 版记. */
export function officialStyles(language: Language): readonly IParagraphStyleOptions[] {
  const font = FONTS[language];
  const { size, smallSize, spacing } = TYPE[language];
  const line = { basedOn: 'Normal', run: { ...black, size, characterSpacing: spacing }, paragraph: exactly(LINE) };
  return [
    { ...line, id: STYLE.headLine, name: 'Head Line' },
    {
      id: STYLE.headMark,
      name: 'Head Mark',
      basedOn: 'Normal',
      run: { font: font.title, color: RED, bold: language === 'en', characterSpacing: 0 },
      paragraph: { alignment: 'center', ...exactly(LINE) },
    },
    { ...line, id: STYLE.documentNumber, name: 'Document Number' },
    { id: STYLE.rule, name: 'Rule', basedOn: 'Normal', run: { size: 2 }, paragraph: exactly(20) },
    {
      id: STYLE.note,
      name: 'Official Note',
      basedOn: 'Normal',
      run: { size, characterSpacing: spacing },
      paragraph:
        language === 'zh-CN' ? { indent: { firstLine: 630, firstLineChars: 200 } } : { spacing: { before: 160 } },
    },
    {
      id: STYLE.imprint,
      name: 'Imprint',
      basedOn: 'Normal',
      run: { ...black, size: smallSize },
      paragraph: exactly(FOOT_LINE[language]),
    },
  ];
}
