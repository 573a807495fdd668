import { countingIds, linesOf, walkSections, type Block, type Section } from '#core/model';
import { countWords, inlineText } from '#core/derive';
import type { Plan } from '#core/records';
import { largePlan } from './large-plan';

/**
 * Running text as plans have it, with numbers, dates, units, names and brackets; `{n}` becomes a number of the line and
 * `{unit}` a unit. About one number in a hundred characters, twice as many as published plans have.
 */
const SENTENCES = [
  '到2028年，全市彩灯产业年总产值达到{n}亿元，年均增长8%左右，规模以上企业达到{n}家，产业规模和效益明显提升。',
  '引导企业抢抓“一带一路”机遇，通过参加节庆活动、民俗活动、对外贸易和文化交流活动，进一步拓展东南亚、中亚等地海外市场。',
  '加快建设文化创意产业园区，把园区建成集研发生产、文化教育、休闲旅游于一体的特色园区，带动上下游企业集中布局、协同发展。',
  '由{unit}牵头，市财政局、市文广旅局配合，2027年6月底前完成标准制定，在全市推广应用，并按季度通报进展情况。',
  '坚持市场主导、政府引导，充分发挥市场在资源配置中的决定性作用，更好发挥政府作用，激发各类经营主体活力和创造力。',
  '（一）完善标准体系。成立彩灯行业协会和产业联盟，加强标准化建设和集群化管理，制定修订国家标准、行业标准和团体标准{n}项（详见附件1）。',
  '强化要素保障，统筹用好财政资金、产业基金、银行信贷和社会资本，优化营商环境，落实减税降费政策，切实减轻企业负担。',
  '由政府搭台，高等院校、科技服务机构参与，建设素质较高、专业配套、结构合理、适应产业发展的人才队伍，完善评价激励机制。',
] as const;

/** Units as a city has them; the plan's forty are these four times, of the city and of three districts. */
const UNITS = [
  '发展改革委',
  '经济和信息化局',
  '财政局',
  '文广旅局',
  '商务局',
  '市场监管局',
  '教育体育局',
  '科技局',
  '统计局',
  '投资促进中心',
];
const PLACES = ['市', '自流井区', '大安区', '贡井区'];

/** What the checks are measured on: this many characters of text, beside 60 targets and 150 measures. */
export const WRITTEN = { characters: 100_000, targets: 60, measures: 150 } as const;

function paragraphs(characters: number): readonly Block[] {
  const newId = countingIds('w');
  const blocks: Block[] = [];
  for (let written = 0, index = 0; written < characters; index++) {
    const text = Array.from({ length: 3 }, (_, at) => SENTENCES[(index + at) % SENTENCES.length] ?? '')
      .join('')
      .replaceAll('{unit}', `市${UNITS[index % UNITS.length] ?? ''}`)
      .replaceAll('{n}', () => String(3 + ((index * 37) % 900)));
    blocks.push({ type: 'paragraph', id: newId(), children: [{ text }] });
    written += countWords(text, 'zh-CN');
  }
  return blocks;
}

/** All text of the plan, a line for each block. */
export const textOf = (plan: Plan): string =>
  [...walkSections(plan.sections)]
    .flatMap(({ section }) => [...linesOf(section.prose)].map(({ children }) => inlineText(plan, children)))
    .join('\n');

/** A plan of `WRITTEN`: forty sections of running text that is typed, with the records of a large plan. */
export function writtenPlan(): Plan {
  const plan = largePlan({ blocks: 40 * 20, sections: 40 });
  const measures = plan.records.measure;
  const more = Array.from({ length: WRITTEN.measures - measures.length }, (_, index) => ({
    ...measures[index % measures.length],
    id: `extra${String(index).padStart(5, '0')}`,
    title: `落实第${String(index + 1)}项任务`,
  }));
  const blocks = paragraphs(WRITTEN.characters);
  const size = Math.ceil(blocks.length / 40);
  let taken = 0;
  const withText = (section: Section): Section => {
    const own = blocks.slice(taken, taken + size);
    taken += size;
    const kept = section.prose.filter(({ type }) => type === 'measure' || type === 'run-in-heading').slice(0, 2);
    return { ...section, prose: [...own, ...kept], sections: section.sections.map(withText) };
  };
  const organisation = plan.records.organisation.map((each, index) => {
    const place = PLACES[Math.floor(index / UNITS.length)] ?? '';
    const unit = UNITS[index % UNITS.length] ?? '';
    return { ...each, name: `自贡市${place === '市' ? '' : place}${unit}`, shortName: `${place}${unit}` };
  });
  const records = { ...plan.records, organisation, measure: [...measures, ...more] };
  return { ...plan, sections: plan.sections.map(withText), records };
}
