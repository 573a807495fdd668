import { countingIds, type Block, type Inline, type Section, type TextBlock } from '#core/model';
import { noRecords, type Plan } from '#core/records';
import { startPlan } from '#core/template';
import { templateFor } from '#templates';

/** The text of the paragraph in which typing is measured: in the middle of the plan. */
export const TYPING_PLACE = '在这里测量按键';

const SENTENCES = [
  '引导彩灯企业抢抓“一带一路”机遇，通过参加节庆活动、民俗活动、对外贸易和文化交流活动，进一步拓展东南亚、中亚等地海外市场。',
  '加快建设文化创意产业园区，把园区建成集彩灯研发生产、文化教育、休闲旅游于一体的特色文化旅游区，带动上下游企业集中布局。',
  '成立彩灯行业协会和彩灯产业联盟，加强彩灯产业标准化建设和集群化管理，建设彩灯文化出口质量示范区，做强自贡彩灯品牌。',
  '由政府搭台，高等院校、科技服务机构参与，培养彩灯高端人才，建设素质较高、专业配套、结构合理、适应产业发展的人才队伍。',
];

const TARGETS = 60;
const FACTS = 40;
const ORGANISATIONS = 40;
/** One group of blocks: a run-in heading, nine paragraphs, four list items, and a measure with its title and four paragraphs. */
const GROUP = 20;

const recordId = (kind: string, index: number): string => `${kind}${String(index).padStart(10 - kind.length, '0')}`;

/** Text of 60 to 70 characters; every fourth one shows two references. */
function line(index: number): readonly Inline[] {
  const text = SENTENCES[index % SENTENCES.length] ?? '';
  if (index % 4 !== 0) return [{ text }];
  const ref = (record: string, field: string): Inline => ({
    type: 'ref',
    of: { kind: 'field', record, field },
    children: [{ text: '' }],
  });
  return [
    { text: '力争到' },
    ref(recordId('target', index % TARGETS), 'deadline'),
    { text: '，相关指标达到' },
    ref(recordId('target', index % TARGETS), 'value'),
    { text: `。${text.slice(0, 40)}。` },
  ];
}

/**
 * A plan of the given size, the same at each call: `sections` sections on two levels, each with `blocks / sections`
 * blocks, references in every fourth line, a record for every measure, and 140 other records.
 */
export function largePlan({ blocks, sections }: { readonly blocks: number; readonly sections: number }): Plan {
  const template = templateFor('action-plan', 'zh-CN');
  if (!template) throw new Error('no template');
  const newId = countingIds('b');
  const started = startPlan(
    { ...template, sections: [] },
    { title: '彩灯产业转型升级行动计划', period: { from: 2026, to: 2028 } },
    countingIds('p'),
  );
  const groups = blocks / sections / GROUP;
  let count = 0;
  const measures: string[] = [];

  const text = (type: 'paragraph' | 'run-in-heading'): TextBlock => ({ type, id: newId(), children: line(count++) });
  const paragraphs = (length: number): readonly TextBlock[] => Array.from({ length }, () => text('paragraph'));
  const item = (): TextBlock => ({ type: 'list-item', id: newId(), ordered: true, children: line(count++) });
  const measure = (): Block => {
    const id = recordId('m', measures.length);
    measures.push(id);
    const title = {
      type: 'measure-title',
      id: newId(),
      children: [{ text: `推进第${String(measures.length)}项任务` }],
    } as const;
    return { type: 'measure', id, children: [title, ...paragraphs(4)] };
  };
  const group = (): readonly Block[] => [
    { type: 'run-in-heading', id: newId(), children: [{ text: '工作内容' }] },
    ...paragraphs(9),
    ...Array.from({ length: 4 }, item),
    measure(),
  ];
  const section = (index: number): Section => {
    const prose = Array.from({ length: groups }, group).flat();
    const middle =
      index === Math.floor(sections / 2)
        ? prose.findIndex((block, at) => at > prose.length / 2 && block.type === 'paragraph')
        : -1;
    return {
      id: recordId('s', index),
      heading: `第${String(index + 1)}方面工作`,
      prose: prose.map((block, at) =>
        at === middle && block.type === 'paragraph'
          ? { ...block, children: [{ text: TYPING_PLACE + (SENTENCES[0] ?? '') }] }
          : block,
      ),
      sections: [],
    };
  };
  const all = Array.from({ length: sections }, (_, index) => section(index));
  const nested = all
    .filter((_, index) => index % 10 === 0)
    .map((top, index) => ({ ...top, sections: all.slice(index * 10 + 1, index * 10 + 10) }));
  return { ...started, sections: nested, records: records(measures) };
}

function records(measures: readonly string[]): Plan['records'] {
  const list = <R>(length: number, make: (index: number) => R): readonly R[] =>
    Array.from({ length }, (_, index) => make(index));
  const organisation = (index: number): string => recordId('o', index % ORGANISATIONS);
  return {
    ...noRecords,
    target: list(TARGETS, (index) => ({
      id: recordId('target', index),
      name: `第${String(index + 1)}项指标`,
      value: { value: String(100 + index), comparator: '=', unit: '家' },
      baseline: { value: String(50 + index), comparator: '=', unit: '家' },
      baselineYear: '2025',
      deadline: '2028',
      nature: 'expected',
      owner: organisation(index),
    })),
    fact: list(FACTS, (index) => ({
      id: recordId('fact', index),
      name: `第${String(index + 1)}项现状`,
      value: { value: String(1000 + index), comparator: '>', unit: '人' },
      asOf: '2025',
    })),
    organisation: list(ORGANISATIONS, (index) => ({
      id: recordId('o', index),
      name: `自贡市第${String(index + 1)}单位`,
      shortName: `市第${String(index + 1)}单位`,
    })),
    measure: measures.map((id, index) => ({
      id,
      lead: organisation(index),
      cooperating: [organisation(index + 1), organisation(index + 2)],
      due: '2028',
      targets: [recordId('target', index % TARGETS)],
    })),
  };
}
