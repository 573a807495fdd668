import type { Language } from './language';
import { BASE_UNITS, OTHER_NAMES, type BaseUnit, type Currency } from './units-table';

/** Unit 单位: how it is written in each language that has it, and what it may be added to. */
export interface Unit {
  readonly id: string;
  readonly names: Partial<Record<Language, readonly [one: string, many: string]>>;
  /** The unit without its word of scale: 元 for 亿元. */
  readonly base: string;
  /** The power of ten of its word of scale: 8 for 亿元. */
  readonly scale: number;
  /** What it may be added to: the units of one family differ by a power of ten. */
  readonly family: string;
  readonly power: number;
  readonly money?: { readonly currency: Currency; readonly power: number };
  /** Written without a space after the number. */
  readonly close?: true;
  /** A unit that is not known, behind a word of scale: 万盏, million tourists. */
  readonly unknown?: true;
  /** Read and kept, but never what an amount of another language becomes. */
  readonly onlyRead?: true;
}

const SCALES: readonly (readonly [word: string, scale: number, language: Language])[] = [
  ['', 0, 'zh-CN'],
  ['thousand', 3, 'en'],
  ['万', 4, 'zh-CN'],
  ['million', 6, 'en'],
  ['亿', 8, 'zh-CN'],
  ['billion', 9, 'en'],
  ['万亿', 12, 'zh-CN'],
  ['trillion', 12, 'en'],
];

function scaled(base: BaseUnit, word: string, scale: number, language: Language): Unit {
  const { id, names, family, currency, close } = base;
  const power = base.power + scale;
  const name = (text: string): string => (language === 'en' ? `${word} ${text}`.trim() : word + text);
  const one: readonly [string, string] = [name(names[language][1]), name(names[language][1])];
  return {
    id: scale === 0 ? id : one[1],
    names: scale === 0 ? names : { [language]: one },
    base: id,
    ...{ scale, family, power },
    ...(currency && { money: { currency, power } }),
    ...(close && { close }),
    ...(word === 'thousand' && !currency && { onlyRead: true as const }),
  };
}

/** A unit with every word of scale that it takes, from the smallest on. */
const unitsOn = (base: BaseUnit): readonly Unit[] =>
  SCALES.filter(([word]) => word === '' || !base.unscaled).map(([word, scale, language]) =>
    scaled(base, word, scale, language),
  );

/** The units that Planloom knows, with every word of scale. A unit that is not here is kept as it was typed. */
export const UNITS: readonly Unit[] = BASE_UNITS.flatMap(unitsOn).filter(({ id }) => id !== '');

const byBase = new Map(BASE_UNITS.map((base) => [base.id, unitsOn(base)]));
const byName = new Map<string, Unit>();
for (const unit of UNITS) {
  for (const name of [unit.id, ...Object.values(unit.names).flat()]) {
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), unit);
  }
}
for (const [id, names] of Object.entries(OTHER_NAMES)) {
  const unit = byName.get(id);
  for (const name of names) if (unit && !byName.has(name)) byName.set(name, unit);
}

/** The units that Planloom knows by every name in either language, in small letters. */
export const unitsByName: ReadonlyMap<string, Unit> = byName;

const SCALED = /^(?:(万亿|万|亿)|(?:(ten thousand|hundred million)|(thousand|million|billion|trillion|bn))\b\s*)(.*)$/i;
const OTHER_SCALES: Readonly<Record<string, string>> = { 'ten thousand': '万', 'hundred million': '亿', bn: 'billion' };

/** The units of a base that is not known: 盏, tourists. */
const unknownBase = (id: string): BaseUnit => ({
  id,
  names: { 'zh-CN': [id, id], en: [id, id] },
  family: id,
  power: 0,
});

/** All units that differ from this one by their word of scale only, from the smallest on. */
export const unitsOfBase = ({ base }: Unit): readonly Unit[] => unitsCalled(base);

const unitsCalled = (base: string): readonly Unit[] =>
  byBase.get(base) ?? unitsOn(unknownBase(base)).map((unit) => ({ ...unit, unknown: true }));

/**
 * The unit that is written so in either language. A word of scale before an unknown unit is understood as well (万盏,
 * million tourists); any other unknown unit gives nothing.
 */
export function unitCalled(text: string): Unit | undefined {
  const name = text.trim();
  const known = byName.get(name.toLowerCase());
  if (known) return known;
  const hit = SCALED.exec(name);
  if (!hit) return undefined;
  const typed = (hit[1] ?? hit[2] ?? hit[3] ?? '').toLowerCase();
  const word = OTHER_SCALES[typed] ?? typed;
  const rest = (hit[4] ?? '').trim();
  if (/[/\d每]|\bper\b/.test(rest)) return undefined;
  const base = rest === '' ? '' : (byName.get(rest.toLowerCase())?.base ?? rest);
  const scale = SCALES.find(([each]) => each === word)?.[1];
  const language = /[a-z]/.test(word) ? 'en' : 'zh-CN';
  return unitsCalled(base).find((unit) => unit.scale === scale && unit.names[language]);
}

/** The unit of a quantity, whatever was typed: one that is not known adds up with itself; none at all is a bare number. */
export function anyUnit(text = ''): Unit {
  const unit = unitCalled(text) ?? unitsCalled(text)[0];
  if (!unit) throw new Error('Every unit has itself among its scales');
  return unit;
}
