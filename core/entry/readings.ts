import { NARROWEST_PICTURE, isDecimal, parseDate, parseQuantity, type PlanDate, type Quantity } from '#core/model';

/** Why a typed text is no value: a key of the window's words. */
export type Problem =
  | 'fields.notQuantity'
  | 'fields.notDate'
  | 'fields.notDay'
  | 'fields.notDecimal'
  | 'fields.notYear'
  | 'fields.notPictureWidth'
  | 'fields.notCopyNumber'
  | 'fields.notFunding'
  | 'fields.notRows'
  | 'fields.notChoice'
  | 'fields.noSuchName'
  | 'fields.noResult'
  | 'fields.titleHasRefs'
  | 'newPlan.titleNeeded';

/** What a typed text says: a value, nothing (the field is emptied), or why it says nothing. */
export type Reading<T> =
  { readonly ok: true; readonly value: T | undefined } | { readonly ok: false; readonly problem: Problem };

const readWith =
  <T>(parse: (text: string) => T | undefined, problem: Problem) =>
  (text: string): Reading<T> => {
    if (text.trim() === '') return { ok: true, value: undefined };
    const value = parse(text.trim());
    return value === undefined ? { ok: false, problem } : { ok: true, value };
  };

export const readText = (text: string): Reading<string> => ({
  ok: true,
  value: text.trim() === '' ? undefined : text.trim(),
});

/** For a text that must not be empty. */
export const readTitle = (text: string): Reading<string> =>
  text.trim() === '' ? { ok: false, problem: 'newPlan.titleNeeded' } : { ok: true, value: text.trim() };

export const readQuantity: (text: string) => Reading<Quantity> = readWith(parseQuantity, 'fields.notQuantity');

export const readDate: (text: string) => Reading<PlanDate> = readWith(parseDate, 'fields.notDate');

/** For a date that must name its day. */
export const readDay: (text: string) => Reading<PlanDate> = readWith((text) => {
  const date = parseDate(text);
  return date?.length === 10 ? date : undefined;
}, 'fields.notDay');

const plain = (text: string): string => text.normalize('NFKC').replaceAll(',', '').trim();

export const readDecimal: (text: string) => Reading<string> = readWith(
  (text) => (isDecimal(plain(text)) ? plain(text) : undefined),
  'fields.notDecimal',
);

export const readYear: (text: string) => Reading<number> = readWith(
  (text) => (/^\d{4}年?$/.test(plain(text)) ? Number(plain(text).slice(0, 4)) : undefined),
  'fields.notYear',
);

/** How wide a picture is, in per cent of the text's width. */
export const readPictureWidth: (text: string) => Reading<number> = readWith((text) => {
  const width = /^\d{1,3}%?$/.test(plain(text)) ? Number.parseInt(plain(text), 10) : 0;
  return width >= NARROWEST_PICTURE && width <= 100 ? width : undefined;
}, 'fields.notPictureWidth');

/** Names as people list them: 甲、乙；丙, or A; B. */
export const readNames = (text: string): Reading<readonly string[]> => {
  const names = text
    .split(/[、；;，\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { ok: true, value: names.length > 0 ? names : undefined };
};
