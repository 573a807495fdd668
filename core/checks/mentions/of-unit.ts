import { unitCalled, type Quantity } from '#core/model';

/** The words of things that are counted; 个 counts all of them. */
const COUNTERS = new Set(['个', '家', '项', '座', '处', '所', '条', '支', '场', '件', '种', '类', '套']);

/** Whether a number may say how much of an indicator there is: 万元 of 亿元, a bare number of what is counted. */
export function isOfUnit(said: Quantity, unit: string): boolean {
  const [one, other] = [unitCalled(said.unit ?? ''), unitCalled(unit)];
  if ((said.unit ?? '') === unit || (one !== undefined && one.family === other?.family)) return true;
  const [a, b] = [one?.base ?? said.unit ?? '', other?.base ?? unit];
  if (!COUNTERS.has(b)) return a === b;
  return a === '个' || a === '' || (b === '个' && COUNTERS.has(a));
}

const COUNTED = new Set([...COUNTERS, '', '人', '人次', '名', '户']);
/** Whether a number counts things or people: 400家, 400. */
export const isCount = ({ unit = '' }: Quantity): boolean => COUNTED.has(unitCalled(unit)?.base ?? unit);
