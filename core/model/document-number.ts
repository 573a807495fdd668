/** What a document number 发文字号 says: 自府发〔2026〕5号. */
export interface DocumentNumber {
  /** 发文机关代字. */
  readonly agency: string;
  readonly year: number;
  readonly serial: number;
}

const SHAPE = /^(.+?)\s*[〔［[【（({「]\s*(\d{4})\s*年?\s*[〕］\]】）)}」]\s*第?\s*(\d+)\s*号?$/;

/** Reads a document number in any usual way of typing it: in any brackets, padded, with 第, in wide figures. */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const plain = text.trim().replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
  const [, agency = '', year, serial] = SHAPE.exec(plain) ?? [];
  return year === undefined ? undefined : { agency, year: Number(year), serial: Number(serial) };
}

/** Writes a document number in order (GB/T 9704—2012 7.2.5): the year in 〔〕, the serial without 第 and not padded. */
export const formatDocumentNumber = ({ agency, year, serial }: DocumentNumber): string =>
  `${agency}〔${String(year)}〕${String(serial)}号`;
