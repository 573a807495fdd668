import { formatQuantity, type SmallTable } from '#core/model';
import type { Fix } from '../finding';
import { isTyped, type Line } from '../read-line';
import { rule, type Spot } from '../rule';
import { tableText, type TableText } from '../table-numbers';
import { wrongSums, type WrongSum } from '../table-sums';

const linesIn = ({ caption, rows }: TableText): readonly Line[] => [caption, ...rows.flat()];

const known = new WeakMap<SmallTable, { readonly lines: readonly Line[]; readonly wrong: readonly WrongSum[] }>();

/** What is wrong in a table, read once while all its lines read the same. */
function wrongIn(table: SmallTable, text: TableText): readonly WrongSum[] {
  const lines = linesIn(text);
  const last = known.get(table);
  if (last?.lines.every((line, index) => line === lines[index])) return last.wrong;
  const wrong = wrongSums(text);
  known.set(table, { lines, wrong });
  return wrong;
}

/** Digits as the cell writes them: with commas between the thousands where it has some. */
const written = (value: string, like: string): string =>
  like.includes(',') ? formatQuantity({ value, comparator: '=' }, 'en') : value;

function spotOf(section: string, { cell, at: { start, end }, sum, along, label }: WrongSum): Spot {
  const at = { section, block: cell.id, start, end };
  const said = cell.text.slice(start, end);
  const to = written(sum.value, said);
  const isPlain = cell.text.trim() === said && sum.unit === undefined && isTyped(cell, start, end);
  const choices: readonly Fix[] = isPlain ? [{ at, from: said, to }] : [];
  return {
    at,
    params: { said: cell.text.trim(), sum: formatQuantity(sum, cell.language), label, along },
    ...(choices.length > 0 && { choices }),
  };
}

export default rule({
  id: 'P54',
  name: 'table-total',
  level: 'error',
  over: 'section',
  find: (section, { plan }) =>
    section.prose.flatMap((block) =>
      block.type === 'table' ? wrongIn(block, tableText(plan, block)).map((wrong) => spotOf(section.id, wrong)) : [],
    ),
  words: {
    'zh-CN': {
      title: '表内合计不符',
      why: '合计不等于各项之和，读者就不知道哪个数是对的。',
      bad: '合计100，各项为60和30',
      good: '合计90，各项为60和30',
      say: ({ said, sum, label, along }) =>
        label === ''
          ? `表内合计为${said}，各项相加为${sum}。`
          : `表内“${label}”一${along === 'row' ? '行' : '列'}的合计为${said}，各项相加为${sum}。`,
    },
    en: {
      title: 'Total in a table that does not come out',
      why: 'When a total is not the sum of its items, nobody knows which number is right.',
      bad: 'Total 100, items 60 and 30',
      good: 'Total 90, items 60 and 30',
      say: ({ said, sum, label, along }) =>
        `The total ${said}${label === '' ? '' : ` in the ${along} “${label}”`} is not the sum of its items, ${sum}.`,
    },
  },
});
