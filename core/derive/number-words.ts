import type { Language } from '#core/model';

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'] as const;
const GROUPS = ['', '万', '亿'] as const;

/** Up to four digits: 1005 → 一千零五. */
function chineseGroup(digits: string): string {
  let written = '';
  for (const [index, digit] of Array.from(digits).entries()) {
    const place = PLACES[digits.length - 1 - index] ?? '';
    if (digit !== '0') written += (DIGITS[Number(digit)] ?? '') + place;
    else if (!written.endsWith('零') && written !== '') written += '零';
  }
  return written.replace(/零$/, '');
}

/** A whole number below a trillion in Chinese numerals: 十二, 一百一十, 一万零五十. */
function chineseNumerals(whole: string): string {
  if (whole === '0') return '零';
  const groups = (whole.length % 4 === 0 ? whole : whole.padStart(Math.ceil(whole.length / 4) * 4, '0')).match(/.{4}/g);
  const written = (groups ?? []).reduce((text, group, index, all) => {
    const { length } = all;
    const plain = group.replace(/^0+/, '');
    if (plain === '') return text;
    const gap = text !== '' && (group.startsWith('0') || all[index - 1] === '0000') ? '零' : '';
    return text + gap + chineseGroup(plain) + (GROUPS[length - 1 - index] ?? '');
  }, '');
  return written.replace(/^一十/, '十');
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function englishWords(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10)] ?? ''}${ones === 0 ? '' : `-${SMALL[ones] ?? ''}`}`;
}

/**
 * A number in the words of a language: 十二, twelve; before a counter 两 stands for 二. Undefined for what is not
 * written in words: fractions, numbers below zero, in English what is above ninety-nine.
 */
export function numberInWords(value: string, language: Language, isCounting = false): string | undefined {
  if (!/^\d{1,12}$/.test(value)) return undefined;
  if (language === 'en') return Number(value) < 100 ? englishWords(Number(value)) : undefined;
  return isCounting && Number(value) === 2 ? '两' : chineseNumerals(String(Number(value)));
}
