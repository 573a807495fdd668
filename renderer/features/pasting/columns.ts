import { textOf, type PastedTable } from '#core/paste';
import { KIND_NAMES, fieldsOf, kindNamed, type KindName } from '#core/records';
import { COLUMN_WORDS } from '#core/words';

/** What a column is: a field of the register, the unit of the numbers beside it, or nothing that is taken. */
export type Column = { readonly field: string } | 'unit' | undefined;

/** How a table becomes records. */
export interface Mapping {
  readonly kind: KindName;
  readonly hasHead: boolean;
  readonly columns: readonly Column[];
}

/** The fields of a kind that a column of text can fill. */
export const fieldsToFill = (kind: KindName): readonly string[] =>
  Object.entries(fieldsOf(kind)).flatMap(([name, field]) => (field.type === 'funding' ? [] : [name]));

/** A name without what stands in brackets, spaces and the width of its letters. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|\s/g, '')
    .toLowerCase();

/** The unit that a head names in brackets: 总投资（万元）. */
export const unitInHead = (head: string): string | undefined =>
  /\(([^)]*)\)$/.exec(head.normalize('NFKC').trim())?.[1]?.replace(/^(?:单位|unit)[:：]?\s*/i, '');

const UNIT_HEADS = new Set(['单位', '计量单位', '数值单位', 'unit']);
const NAME_HEADS = new Set(['名称', 'name', '项目', '内容', '事项', 'item']);
/** Heads that people write for a field under another name; by field, whatever the kind. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  value: ['目标', '指标值', '目标值', 'target', 'goal', '数量'],
  baseline: ['基期', '现状', '现状值', 'base'],
  deadline: ['完成时间', '时限', 'deadline', 'due'],
  due: ['完成时间', '时限', '完成时限', 'deadline'],
  owner: ['责任单位', '业主', '牵头单位', '实施单位'],
  lead: ['责任单位', '牵头部门', '牵头'],
  cooperating: ['配合部门', '责任单位', '配合'],
  investment: ['投资', '投资额', '总投资额'],
  amount: ['资金', '资金额', '预算'],
  location: ['地点', '建设地址'],
  content: ['建设内容', '内容及规模', '主要内容'],
  title: ['任务', '主要任务', '重点任务', 'task', 'measure'],
  name: ['指标', '项目', '单位名称', '岗位', 'indicator', 'project', 'organisation', 'organization'],
};

/** How well a head names a field: 2 exactly, 1 in part, 0 not at all. */
function fit(head: string, kind: KindName, name: string): number {
  const field = fieldsOf(kind)[name];
  if (!field || head === '') return 0;
  const isName = name === kindNamed(kind).name;
  const own = [...Object.values(field.words), name, ...(OTHER_NAMES[name] ?? [])].map(bare);
  if (own.includes(head) || (isName && (NAME_HEADS.has(head) || bare(kindNamed(kind).words.one['zh-CN']) === head)))
    return 2;
  return own.some((word) => word.length > 1 && (head.includes(word) || (head.length > 1 && word.includes(head))))
    ? 1
    : 0;
}

const hasQuantity = (kind: KindName): boolean =>
  Object.values(fieldsOf(kind)).some((field) => field.type === 'quantity');

function columnsFor(
  kind: KindName,
  heads: readonly string[],
): { readonly columns: readonly Column[]; readonly score: number } {
  const taken = new Set<string>();
  let score = 0;
  const columns: Column[] = heads.map(() => undefined);
  for (const wanted of [2, 1])
    for (const [index, head] of heads.entries()) {
      if (columns[index] !== undefined || head === bare(COLUMN_WORDS.number['zh-CN']) || head === 'no.') continue;
      const field = fieldsToFill(kind).find((name) => !taken.has(name) && fit(head, kind, name) === wanted);
      if (field === undefined) continue;
      columns[index] = { field };
      taken.add(field);
      score += wanted;
    }
  const withUnits = columns.map((column, index): Column =>
    column === undefined && hasQuantity(kind) && UNIT_HEADS.has(heads[index] ?? '') ? 'unit' : column,
  );
  return { columns: withUnits, score };
}

/** The heads of a table, or none when its first row is a record already. */
const headsOf = (table: PastedTable): readonly string[] => (table.rows[0] ?? []).map(({ runs }) => bare(textOf(runs)));

/** The columns of a register by the names in the first row. Without names, the first column is what the record is called. */
export function guessColumns(table: PastedTable, kind: KindName, hasHead: boolean): readonly Column[] {
  const heads = headsOf(table);
  const { columns, score } = columnsFor(kind, hasHead ? heads : []);
  if (score > 0) return columns;
  const name = { field: kindNamed(kind).name };
  return heads.map((_, index): Column => (index === 0 ? name : undefined));
}

/** The register that the names in the first row fit best. */
export function guessMapping(table: PastedTable): Mapping {
  const heads = headsOf(table);
  const scored = KIND_NAMES.map((kind) => ({ kind, ...columnsFor(kind, heads) }));
  const best = scored.reduce(
    (a, b) => (b.score > a.score ? b : a),
    scored[0] ?? { kind: 'target', columns: [], score: 0 },
  );
  const hasHead = table.head || best.score > 1;
  return { kind: best.kind, hasHead, columns: guessColumns(table, best.kind, hasHead) };
}
