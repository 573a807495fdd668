import { unitCalled, type Quantity } from '#core/model';
import { applyEdits } from '#core/edit';
import { withFields, withNewRecord } from '../change-plan';
import { dropped, inRecords } from '../make';
import type { Mutant, Mutator } from '../mutator';

const times = (value: string, factor: number): string => String(Number((Number(value) * factor).toPrecision(6)));

/** Since when and by whom a baseline is known. */
const ORIGIN = { baselineYear: '2010', baselineSource: 'A' };

/** Money, or so many that a ninth of it is not just a few. */
const isMuch = ({ value, unit = '' }: Quantity): boolean =>
  unit !== '%' && (unitCalled(unit)?.money !== undefined || Number(value) >= 90);

/** A target that stands in the register twice, under nearly the same name. */
const twin: Mutator = {
  name: 'target: another of nearly the same name',
  rules: ['P21'],
  mutate: ({ plan, language }) =>
    plan.records.target.flatMap((target) =>
      target.name === undefined || target.value === undefined
        ? []
        : [
            (): Mutant => {
              const name = language === 'en' ? `Total ${target.name ?? ''}` : `${target.name ?? ''}总数`;
              const [measure] = plan.records.measure;
              const added = withNewRecord(plan, 'target', {
                ...target,
                ...ORIGIN,
                baseline: target.value,
                id: 'twin000000',
                name,
              });
              const after = measure
                ? withFields(added, measure.id, { targets: [...(measure.targets ?? []), 'twin000000'] })
                : added;
              return { before: plan, after, at: { anyOf: [{ record: target.id }, { record: 'twin000000' }] } };
            },
          ],
    ),
};

/** A target that no measure serves any more: they serve another. */
const unserved: Mutator = {
  name: 'target: no measure serves it',
  rules: ['P10'],
  mutate: ({ plan }) =>
    plan.records.target.flatMap(({ id }) => {
      const serving = plan.records.measure.filter(({ targets }) => targets?.includes(id));
      const other = plan.records.target.find((target) => target.id !== id)?.id;
      if (serving.length === 0 || other === undefined) return [];
      return [
        (): Mutant => {
          const edits = serving.map((measure) => {
            const value = [...new Set((measure.targets ?? []).map((target) => (target === id ? other : target)))];
            return { kind: 'set-field' as const, record: measure.id, field: 'targets', value };
          });
          return { before: plan, after: applyEdits(plan, edits), at: { record: id } };
        },
      ];
    }),
};

/** A record that others point to is gone, without the program's help. */
const linkGone: Mutator = {
  name: 'linked organisation gone',
  rules: ['X03'],
  mutate: ({ plan }) =>
    plan.records.measure.flatMap((measure) =>
      measure.lead === undefined
        ? []
        : [
            (): Mutant => ({
              before: plan,
              after: withFields(plan, measure.id, { lead: 'gone000000' }),
              at: { record: measure.id, fields: ['lead'] },
            }),
          ],
    ),
};

/** Fields that were filled and are empty, targets and what belongs to them twice. */
export const recordMutators: readonly Mutator[] = [
  dropped(['P01'], 'target', 'value'),
  inRecords('target: unit dropped', ['P02'], 'target', ({ value }) =>
    value?.unit === undefined ? undefined : { after: { value: { value: value.value, comparator: value.comparator } } },
  ),
  dropped(['P03'], 'target', 'deadline'),
  inRecords('target: baseline dropped', ['P04'], 'target', ({ value }) =>
    value?.unit === undefined
      ? undefined
      : {
          before: { ...ORIGIN, baseline: { ...value, value: times(value.value, 0.6) } },
          after: { baseline: undefined, baselineYear: undefined, baselineSource: undefined },
        },
  ),
  inRecords('target: baseline without a year', ['P05'], 'target', ({ value }) =>
    value?.unit === undefined
      ? undefined
      : {
          before: { ...ORIGIN, baseline: { ...value, value: times(value.value, 0.6) } },
          after: { baselineYear: undefined },
          fields: ['baselineYear', 'baseline'],
        },
  ),
  inRecords('target: baseline above the target', ['P25'], 'target', ({ value }) =>
    value?.unit === undefined || value.unit === '%' || value.comparator === '≤'
      ? undefined
      : {
          before: { ...ORIGIN, baseline: { ...value, value: times(value.value, 0.6) } },
          after: { baseline: { ...value, value: times(value.value, 1.3) } },
          fields: ['baseline', 'value'],
        },
  ),
  inRecords('target: nine times its baseline', ['P26'], 'target', ({ value, method, dataSource }) =>
    value?.unit === undefined || !isMuch(value) || method !== undefined || dataSource !== undefined
      ? undefined
      : {
          before: { ...ORIGIN, basis: 'annual', baseline: { ...value, value: times(value.value, 0.6) } },
          after: { baseline: { ...value, value: times(value.value, 1 / 9) } },
          fields: ['baseline', 'value'],
        },
  ),
  inRecords(
    'target: basis of what adds up dropped',
    ['P29'],
    'target',
    ({ value }, { language, profile: { period } }) =>
      value === undefined || !period || period.to === period.from
        ? undefined
        : {
            before: {
              name: language === 'en' ? 'Visitors received' : '接待游客',
              value: { value: '400', comparator: '=', unit: '万人次' },
              basis: 'cumulative',
              deadline: String(period.to),
            },
            after: { basis: undefined },
            fields: ['basis', 'value'],
          },
  ),
  dropped(['P06'], 'target', 'owner'),
  inRecords('target: binding without a unit', ['P43', 'P06'], 'target', ({ owner }) =>
    owner === undefined
      ? undefined
      : { before: { nature: 'binding' }, after: { owner: undefined }, fields: ['owner', 'nature'] },
  ),
  unserved,
  twin,
  dropped(['P07'], 'measure', 'lead'),
  dropped(['P08'], 'measure', 'due'),
  inRecords('measure: targets dropped', ['P09'], 'measure', ({ targets }) =>
    targets && targets.length > 0 ? { after: { targets: [] } } : undefined,
  ),
  inRecords('measure: its lead also cooperates', ['P34'], 'measure', ({ lead, cooperating }) =>
    lead === undefined ? undefined : { after: { cooperating: [...(cooperating ?? []), lead] } },
  ),
  ...(['investment', 'end'] as const).map((field) =>
    inRecords(`project: ${field} dropped`, ['P38'], 'project', ({ stage }, { profile: { period } }) =>
      stage === 'reserve' || !period
        ? undefined
        : {
            before: {
              investment: { value: '7', comparator: '=', unit: '亿元' },
              end: String(period.to),
              parts: undefined,
            },
            after: { [field]: undefined },
          },
    ),
  ),
  inRecords('finance: conditions dropped', ['P39'], 'finance', ({ purpose }) =>
    purpose === undefined
      ? undefined
      : {
          before: {
            instrument: 'subsidy',
            amount: { value: '100', comparator: '=', unit: '万元' },
            parts: [{ source: 'city', value: '100' }],
            conditions: 'A',
          },
          after: { conditions: undefined },
        },
  ),
  dropped(['P40'], 'policy', 'issuer'),
  inRecords('talent: year dropped', ['P41'], 'talent', ({ due }) =>
    due === undefined
      ? undefined
      : { before: { count: { value: '300', comparator: '=', unit: '人' } }, after: { due: undefined } },
  ),
  inRecords('talent: number dropped', ['P41'], 'talent', ({ due }) =>
    due === undefined
      ? undefined
      : { before: { count: { value: '300', comparator: '=', unit: '人' } }, after: { count: undefined } },
  ),
  inRecords('milestone: date dropped', ['P51'], 'milestone', ({ date }, { demands: { fields } }) =>
    date !== undefined && fields?.['milestone']?.['date'] === 'required' ? { after: { date: undefined } } : undefined,
  ),
  linkGone,
];
