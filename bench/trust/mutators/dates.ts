import type { Profile } from '#core/model';
import type { KindName } from '#core/records';
import { withFields, withNewRecord } from '../change-plan';
import { inRecords, inSentence } from '../make';
import type { Mutant, Mutator } from '../mutator';

type Period = NonNullable<Profile['period']>;

/** A date of records moved beyond the period of the plan. */
const beyond = (kind: KindName & ('target' | 'measure' | 'milestone' | 'talent'), field: string): Mutator =>
  inRecords(`${kind}: ${field} after the period`, ['P11'], kind, (record, { profile: { period } }) =>
    period && field in record ? { after: { [field]: String(period.to + 2) } } : undefined,
  );

const within = (
  name: string,
  rules: readonly string[],
  datesOf: (period: Period) => readonly [string, string, string],
): Mutator =>
  inRecords(name, rules, 'measure', (_, { profile: { period } }) => {
    if (!period) return undefined;
    const [start, due, late] = datesOf(period);
    return { before: { start, due }, after: { start: late }, fields: ['start', 'due'] };
  });

/** A milestone later than what it belongs to. */
const lateMilestone: Mutator = {
  name: 'milestone after the due date of its measure',
  rules: ['P12'],
  mutate: ({ plan }) => {
    const { period } = plan.profile;
    if (!period) return [];
    return plan.records.measure.map(({ id }) => (): Mutant => {
      const [early, due, late] = ['03', '06', '09'].map((month) => `${String(period.from)}-${month}`);
      const dated = withFields(plan, id, { start: undefined, due });
      const milestone = { id: 'added00000', content: plan.language === 'en' ? 'Handed over' : '交付使用', measure: id };
      const before = withNewRecord(dated, 'milestone', { ...milestone, date: early ?? '' });
      return {
        before,
        after: withFields(before, 'added00000', { date: late }),
        at: { anyOf: [{ record: 'added00000' }, { record: id }] },
      };
    });
  },
};

/** Dates in records and sentences that cannot be. */
export const dateMutators: readonly Mutator[] = [
  beyond('target', 'deadline'),
  beyond('measure', 'due'),
  beyond('milestone', 'date'),
  within('measure: start after its due date', ['P13'], ({ from, to }) => [
    String(from),
    from < to ? `${String(to - 1)}-06` : `${String(to)}-06`,
    `${String(to)}-09`,
  ]),
  lateMilestone,
  inSentence('31 June', ['N06'], {
    'zh-CN': ['实施细则于2018年6月30日印发。', '实施细则于2018年6月31日印发。'],
    en: ['The rules are issued on 30 June 2018.', 'The rules are issued on 31 June 2018.'],
  }),
  inSentence('30 February', ['N06'], {
    'zh-CN': ['材料于2月28日前报送。', '材料于2月30日前报送。'],
    en: ['Papers are handed in by 28 February.', 'Papers are handed in by 30 February.'],
  }),
  inSentence('a year said by its distance', ['N05'], {
    'zh-CN': ['2018年举办展会三场。', '去年举办展会三场。'],
    en: ['Three fairs were held in 2018.', 'Three fairs were held last year.'],
  }),
  inSentence('a fuzzy period', ['P30'], {
    'zh-CN': ['到2020年底建成展示中心。', '2至3年内建成展示中心。'],
    en: ['The exhibition centre opens by December 2020.', 'The exhibition centre opens in 2 to 3 years.'],
  }),
];
