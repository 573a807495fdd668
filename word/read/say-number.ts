import { numberInWords } from '#core/derive';

const ROMAN = {
  m: 1000,
  cm: 900,
  d: 500,
  cd: 400,
  c: 100,
  xc: 90,
  l: 50,
  xl: 40,
  x: 10,
  ix: 9,
  v: 5,
  iv: 4,
  i: 1,
} as const;

function roman(value: number): string {
  let rest = value;
  return Object.entries(ROMAN)
    .map(([sign, size]) => {
      const times = Math.floor(rest / size);
      rest -= times * size;
      return sign.repeat(times);
    })
    .join('');
}

/** a to z, then aa, bb. */
const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const circled = (value: number): string => (value <= 20 ? String.fromCharCode(0x245f + value) : String(value));
const chinese = (value: number): string => numberInWords(String(value), 'zh-CN') ?? String(value);
const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
const financial = (value: number): string =>
  chinese(value)
    .replace(/^十/, '一十')
    .replace(/[零一二三四五六七八九十百千]/g, (digit) => {
      const at = '零一二三四五六七八九'.indexOf(digit);
      return at >= 0 ? (CAPITALS[at] ?? '') : ({ 十: '拾', 百: '佰', 千: '仟' }[digit] ?? digit);
    });

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  chineseLegalSimplified: financial,
};

/** Numbers above this no list reaches: a file that says so is not followed. */
const LARGEST = 30_000;

/** A number as a list of Word writes it (ECMA-376 §17.18.59); formats that no Chinese or English text uses in digits. */
export function sayNumber(value: number, format: string): string {
  const say = FORMATS[format];
  return say && value >= 1 && value <= LARGEST ? say(value) : format === 'none' ? '' : String(value);
}
