import { formatQuantity, type Language } from '#core/model';
import type { Finance } from '#core/records';
import { FUNDING_SOURCE_WORDS, LIST_SEPARATOR } from '#core/words';

/** The parts of a finance record in a line: 2026年市级100万元、2027年省级50万元. */
export const fundingText = ({ amount, parts = [] }: Finance, language: Language): string =>
  parts
    .map(({ source, year, value }) =>
      [
        ...(year === undefined ? [] : [language === 'zh-CN' ? `${String(year)}年` : String(year)]),
        ...(source === undefined ? [] : [FUNDING_SOURCE_WORDS[source][language]]),
        formatQuantity({ value, comparator: '=', ...(amount?.unit !== undefined && { unit: amount.unit }) }, language),
      ].join(language === 'zh-CN' ? '' : ' '),
    )
    .join(LIST_SEPARATOR[language]);
