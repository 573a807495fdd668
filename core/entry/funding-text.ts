import { isDecimal, type Language } from '#core/model';
import { FUNDING_SOURCES, type FundingPart, type FundingSource } from '#core/records';
import { FUNDING_SOURCE_WORDS } from '#core/words';
import type { Reading } from './readings';

const PART =
  /^(?<source>[^\d:：]*?)\s*(?:(?<year>\d{4})(?:年|(?=\s*[:：])))?\s*[:：]?\s*(?<value>-?[\d,]+(?:\.\d+)?)$/u;

/** The parts of a sum of money as text: 中央2026年：5000；企业自筹：300, Central 2026: 5000; Enterprise: 300. */
export function writeFunding(parts: readonly FundingPart[], language: Language): string {
  const isChinese = language === 'zh-CN';
  const write = ({ source, year, value }: FundingPart): string => {
    const when = year === undefined ? '' : `${String(year)}${isChinese ? '年' : ''}`;
    const about = [source === undefined ? '' : FUNDING_SOURCE_WORDS[source][language], when].filter(
      (part) => part !== '',
    );
    return about.length === 0 ? value : `${about.join(isChinese ? '' : ' ')}${isChinese ? '：' : ': '}${value}`;
  };
  return parts.map(write).join(isChinese ? '；' : '; ');
}

const sourceCalled = (name: string): FundingSource | undefined =>
  FUNDING_SOURCES.find((source) =>
    Object.values(FUNDING_SOURCE_WORDS[source]).some((word) => word.toLowerCase() === name.toLowerCase()),
  );

function readPart(text: string): FundingPart | undefined {
  const { source: name = '', year, value = '' } = PART.exec(text)?.groups ?? {};
  const source = sourceCalled(name.trim());
  const amount = value.replaceAll(',', '');
  if (!isDecimal(amount) || (name.trim() !== '' && source === undefined)) return undefined;
  return { ...(source && { source }), ...(year !== undefined && { year: Number(year) }), value: amount };
}

/** Reads what `writeFunding` writes, in either language. */
export function readFunding(text: string): Reading<readonly FundingPart[]> {
  const texts = text.split(/[；;\n]/).map((part) => part.trim());
  const parts = texts.filter((part) => part !== '').map(readPart);
  if (parts.length === 0) return { ok: true, value: undefined };
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? { ok: true, value: known } : { ok: false, problem: 'fields.notFunding' };
}
