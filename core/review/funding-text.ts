import { formatQuantity, type Language } from '#core/model';
import { partsIn, quantityIn, type FundingField, type PlanRecord } from '#core/records';
import { FUNDING_SOURCE_WORDS, LIST_SEPARATOR } from '#core/words';

/** The parts in a record's funding field in a line: 2026年市级100万元、2027年省级50万元. */
export function fundingText(record: PlanRecord, name: string, { of }: FundingField, language: Language): string {
  const unit = quantityIn(record, of)?.unit;
  return partsIn(record, name)
    .map(({ source, year, value }) =>
      [
        ...(year === undefined ? [] : [language === 'zh-CN' ? `${String(year)}年` : String(year)]),
        ...(source === undefined ? [] : [FUNDING_SOURCE_WORDS[source][language]]),
        formatQuantity({ value, comparator: '=', ...(unit !== undefined && { unit }) }, language),
      ].join(language === 'zh-CN' ? '' : ' '),
    )
    .join(LIST_SEPARATOR[language]);
}
