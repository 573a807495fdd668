import Big from 'big.js';
import { decimal, formatQuantity, type Language, type Quantity, type RefFormat } from '#core/model';
import type { Counter } from './computed/computed';
import { numberInWords } from './number-words';

interface Counted {
  readonly quantity: Quantity;
  readonly format: RefFormat;
  readonly counter?: Counter;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/;

/** Rounds the numbers of a written quantity half up: what is rounded is what the reader sees, whatever its unit is stored as. */
function withPlaces(text: string, places: number | undefined, language: Language): string {
  if (places === undefined) return text;
  return text.replace(new RegExp(NUMBER, 'g'), (digits) => {
    const value = decimal(new Big(digits.replaceAll(',', '')).round(places, Big.roundHalfUp));
    return formatQuantity({ value, comparator: '=' }, language);
  });
}

/** Writes the number in words where the language writes its digits: 约十个, five billion yuan. */
function inWords(text: string, { upTo }: Quantity, language: Language, isCounting: boolean): string {
  if (upTo !== undefined) return text;
  return text.replace(NUMBER, (digits) => numberInWords(digits.replaceAll(',', ''), language, isCounting) ?? digits);
}

/** A quantity as a reference writes it: with its unit or counter, in digits or words, rounded to places. */
export function formatCounted({ quantity: given, format, counter }: Counted, language: Language): string {
  const { unit, per, ...rest } = given;
  const hasUnit = format.unit !== false;
  const quantity: Quantity = hasUnit
    ? { ...rest, ...(unit !== undefined && { unit }), ...(per !== undefined && { per }) }
    : { ...rest, comparator: '=' };
  const text = withPlaces(formatQuantity(quantity, language), format.places, language);
  const counted = hasUnit && (counter !== undefined || unit !== undefined);
  const number = format.numerals === 'words' ? inWords(text, quantity, language, counted) : text;
  if (!counter || !hasUnit) return number;
  if (language === 'zh-CN') return number + counter['zh-CN'];
  return `${number} ${counter.en[quantity.value === '1' ? 0 : 1]}`;
}
