import { formatQuantity, isTextBlock, sum, type Block, type Quantity, type SmallTable } from '#core/model';
import type { Plan } from '#core/records';
import { compareQuantities } from '../compare-quantities';
import { differenceOf, isRounding } from '../difference';
import { lineOf, type Line } from '../read-line';
import { rule, type Spot } from '../rule';
import { shareLists, type ShareList } from '../share-lists';
import { cellLabel, cellNumber, headUnit, tableText } from '../table-numbers';

const percent = (value: string): Quantity => ({ value, comparator: '=', unit: '%' });
const WHOLE = percent('100');

/** How near the whole shares must come that only may make one. */
const [NEAR_LEAST, NEAR_MOST] = [percent('85'), percent('115')];

/** What shares come to where that is not the whole; undefined where they make it, or need not. */
function wrongSum({ shares, isWhole }: Pick<ShareList, 'shares' | 'isWhole'>): Quantity | undefined {
  const total = sum(shares);
  const difference = total.ok ? differenceOf(total.value.value, WHOLE) : undefined;
  if (!total.ok || !difference || difference.value === '0') return undefined;
  const { value } = total.value;
  const hasDecimals = shares.some((share) => share.value.includes('.'));
  if ((!isWhole || hasDecimals) && isRounding(difference, shares)) return undefined;
  const isNear = (compareQuantities(value, NEAR_LEAST) ?? -1) >= 0 && (compareQuantities(value, NEAR_MOST) ?? 1) <= 0;
  return isWhole || isNear ? value : undefined;
}

const said = new WeakMap<Line, readonly ShareList[]>();

function listsOf(line: Line): readonly ShareList[] {
  const known = said.get(line) ?? shareLists(line.text);
  said.set(line, known);
  return known;
}

type Params = Readonly<Record<'sum' | 'zh' | 'en', string>>;

const paramsOf = (total: Quantity, shares: readonly Quantity[]): Params => ({
  sum: formatQuantity(total, 'zh-CN'),
  zh: shares.map((share) => formatQuantity(share, 'zh-CN')).join('＋'),
  en: shares.map((share) => formatQuantity(share, 'en')).join(' + '),
});

const inLine = (section: string, line: Line): readonly Spot<Params>[] =>
  listsOf(line).flatMap((list) => {
    const { start, end, shares } = list;
    const total = wrongSum(list);
    return total ? [{ at: { section, block: line.id, start, end }, params: paramsOf(total, shares) }] : [];
  });

const ONE_SHARE = /^[^%％]*?(\d{1,3}(?:\.\d+)?) ?[%％][^%％\d]*$/;
const ANNOUNCES = /[：:]\s*$/;
const MEANS_WEIGHTS = /权重[^。]*[：:]\s*$|\bweights?\b[^.]*:\s*$/i;

/** The weights of a list below a line that announces them, each item with one. */
function inList(section: string, intro: Line, items: readonly Line[]): readonly Spot<Params>[] {
  const shares = items.flatMap(({ text }) => ONE_SHARE.exec(text)?.[1] ?? []).map(percent);
  const last = items.at(-1);
  if (!MEANS_WEIGHTS.test(intro.text) || !last || shares.length < 2 || shares.length < items.length) return [];
  const total = wrongSum({ shares, isWhole: true });
  const at = { section, block: last.id, start: 0, end: last.text.length };
  return total ? [{ at, params: paramsOf(total, shares) }] : [];
}

const WEIGHT_HEAD = /^(?:权重|分值权重|指标权重|weights?)$/i;
const IS_TOTAL = /合计|总计|小计|total/i;

/** The column of weights of a table without a total of its own. */
function inTable(section: string, plan: Plan, table: SmallTable): readonly Spot<Params>[] {
  const { rows } = tableText(plan, table);
  const [head = [], ...body] = rows;
  if (body.some((row) => row.some(({ text }) => IS_TOTAL.test(text)))) return [];
  return head.flatMap((cell, column): readonly Spot<Params>[] => {
    const cells = body.map((row) => row[column]).filter((each) => each !== undefined);
    const numbers = cells.map(cellNumber);
    const isPercent = headUnit(cell.text) === '%' || cells.every(({ text }) => /[%％]/.test(text));
    const shares = numbers.flatMap((number) => (typeof number === 'string' ? [] : [percent(number.quantity.value)]));
    if (!WEIGHT_HEAD.test(cellLabel(cell)) || !isPercent || shares.length < 2 || shares.length < cells.length)
      return [];
    const total = wrongSum({ shares, isWhole: true });
    const at = { section, block: cell.id, start: 0, end: cell.text.length };
    return total ? [{ at, params: paramsOf(total, shares) }] : [];
  });
}

const linesOfBlock = (plan: Plan, block: Block): readonly Line[] => {
  if (block.type === 'measure') return block.children.map((line) => lineOf(plan, line));
  return isTextBlock(block) ? [lineOf(plan, block)] : [];
};

/** The run of list items behind a block. */
function itemsBehind(plan: Plan, prose: readonly Block[], index: number): readonly Line[] {
  const items: Line[] = [];
  for (const block of prose.slice(index + 1)) {
    if (block.type !== 'list-item') break;
    items.push(lineOf(plan, block));
  }
  return items;
}

export default rule({
  id: 'P17',
  name: 'shares-against-whole',
  level: 'warning',
  over: 'section',
  find: ({ id, prose }, { plan }) =>
    prose.flatMap((block, index): readonly Spot<Params>[] => {
      if (block.type === 'table') return inTable(id, plan, block);
      const lines = linesOfBlock(plan, block);
      const [intro] = lines;
      const list =
        intro && ANNOUNCES.test(intro.text.slice(-3)) ? inList(id, intro, itemsBehind(plan, prose, index)) : [];
      return [...lines.flatMap((line) => inLine(id, line)), ...list];
    }),
  words: {
    'zh-CN': {
      title: '占比之和不是100%',
      why: '各部分占比之和应为100%，否则至少有一个数是错的。',
      bad: '三方分担比例分别为50%、30%、30%。',
      good: '三方分担比例分别为50%、30%、20%。',
      say: ({ zh, sum }) => `${zh}＝${sum}，占比之和应为100%。`,
    },
    en: {
      title: 'Shares that do not make 100%',
      why: 'The shares of a whole make 100%; otherwise at least one of them is wrong.',
      bad: 'The three criteria have weights of 50%, 30% and 30%.',
      good: 'The three criteria have weights of 50%, 30% and 20%.',
      say: ({ en, sum }) => `${en} = ${sum}; the shares of a whole make 100%.`,
    },
  },
});
