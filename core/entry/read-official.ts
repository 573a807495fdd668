import { readText, type Reading } from './readings';

const inHalfWidth = (text: string): string => text.normalize('NFKC').trim();

/** 份号: up to six figures, which are printed as six. */
export function readCopyNumber(text: string): Reading<string> {
  const plain = inHalfWidth(text).replace(/^(?:No\.?|第)\s*|\s*[份号]$/gi, '');
  if (plain === '') return { ok: true, value: undefined };
  return /^\d{1,6}$/.test(plain)
    ? { ok: true, value: plain.padStart(6, '0') }
    : { ok: false, problem: 'fields.notCopyNumber' };
}

/** 保密期限: years where only a number is typed; the star before it is the program's. */
export function readSecrecyTerm(text: string): Reading<string> {
  const plain = inHalfWidth(text).replace(/^[★☆*]\s*/, '');
  return readText(/^\d+$/.test(plain) ? `${plain}年` : plain);
}
