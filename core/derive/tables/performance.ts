import { formatQuantity } from '#core/model';
import { quantityIn, type KINDS, type Plan, type PlanRecord } from '#core/records';
import { COLUMN_WORDS, PERFORMANCE_WORDS } from '#core/words';
import { fieldText } from '../field-text';
import { fieldColumn } from './columns';
import { linesOfRecords, type Content } from './content';
import { fieldColumns } from './kind-table';

type Dimension = keyof typeof KINDS.target.fields.performance.choices;

/** The first level that each dimension belongs to, in the order of the form of the Ministry of Finance. */
const LEVELS: Readonly<Record<Dimension, keyof typeof PERFORMANCE_WORDS>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustainable: 'benefit',
  satisfaction: 'satisfaction',
};
const isDimension = (value: unknown): value is Dimension => typeof value === 'string' && Object.hasOwn(LEVELS, value);
const ORDER = Object.keys(LEVELS).filter(isDimension);

const dimensionOf = ({ performance }: PlanRecord): Dimension | undefined =>
  isDimension(performance) ? performance : undefined;

/** The performance table 绩效目标表: the targets that have a dimension, under three levels of which the first is worked out. */
export function performance(plan: Plan, targets: readonly PlanRecord[]): Content {
  const { language } = plan;
  const column = (level: 'level1' | 'level2', width: number) =>
    ({ id: level, words: COLUMN_WORDS[level], width, align: 'center', field: 'performance', joins: true }) as const;
  return {
    columns: [
      {
        ...column('level1', 18),
        text: ({ record }) => {
          const dimension = dimensionOf(record);
          return dimension ? PERFORMANCE_WORDS[LEVELS[dimension]][language] : '';
        },
      },
      { ...column('level2', 24), text: ({ record }) => fieldText(plan, 'target', record, 'performance') },
      fieldColumn(plan, 'target', 'name', { width: 36, words: COLUMN_WORDS.level3 }),
      {
        ...{ id: 'value', words: COLUMN_WORDS.reached, width: 22, align: 'center', field: 'value' },
        text: ({ record }) => {
          const value = quantityIn(record, 'value');
          return value ? formatQuantity(value, language) : fieldText(plan, 'target', record, 'grade');
        },
      },
    ],
    more: fieldColumns(plan, 'target'),
    groups: [
      {
        lines: ORDER.flatMap((dimension) =>
          linesOfRecords(targets.filter((target) => dimensionOf(target) === dimension)),
        ),
      },
    ],
  };
}
