import { textWidth } from './text-width';

/** How far the issuer and the date stand from the right edge, in characters (GB/T 9704 §7.3.5.2, without a seal). */
export function signatureIndents(issuer: string, date: string): { readonly issuer: number; readonly date: number } {
  const [issuerWidth, dateWidth] = [textWidth(issuer), textWidth(date)];
  if (dateWidth > issuerWidth) return { issuer: 4 + dateWidth - issuerWidth, date: 2 };
  return { issuer: 2, date: issuerWidth - dateWidth };
}
