import type { RecordId } from '#core/model';
import { measuresInText } from '#core/derive';
import { findRecord, type Measure } from '#core/records';
import type { Line } from '../read-line';
import { textRule, type Gathered, type Scope, type Spot } from '../rule';

/** How a measure may begin without being another one for it. */
const OPENING =
  /^(?:(?:进一步|积极|大力|全面|深入|持续|着力|切实|加快|努力|推进|推动|加强|强化|开展|实施|组织|做好|抓好|促进)+)(?=.{4})/;
const ENGLISH_OPENING =
  /^(?:(?:further|actively|vigorously|comprehensively|accelerate|promote|strengthen|implement|carry out|advance|push forward)(?: the)? )+(?=\S+ \S)/;

/** What a measure is about: its title without marks, spaces and the words that only open it. */
function actionOf(title: string): string {
  const plain = title.normalize('NFKC').toLowerCase();
  if (!/[\u4e00-\u9fff]/.test(plain))
    return plain
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(ENGLISH_OPENING, '')
      .replace(/\b(?:the|an?) /g, '');
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(OPENING, '')
    .replace(/的/g, '');
}

/** Shorter titles are headings of a kind, such as 品牌建设: several measures may have them. */
const SHORTEST = 5;

interface Action {
  readonly action: string;
  readonly measure: Measure;
  readonly at: Spot['at'];
}

function actionsIn(gathered: readonly Gathered<string>[], { plan, nameOf }: Scope): readonly Action[] {
  const titles = new Map<string, RecordId>();
  for (const [id, { block }] of measuresInText(plan)) titles.set(block.children[0].id, id);
  const measures = new Map(plan.records.measure.map((measure) => [measure.id, measure]));
  const inText = gathered.flatMap(({ section, line, item }): readonly Action[] => {
    const measure = measures.get(titles.get(line.id) ?? '');
    if (!measure) return [];
    return [{ action: item, measure, at: { section, block: line.id, start: 0, end: line.text.length } }];
  });
  const placed = new Set(titles.values());
  const others = plan.records.measure
    .filter(({ id }) => !placed.has(id))
    .map((measure) => ({
      ...{ action: actionOf(nameOf('measure', measure)), measure },
      at: { record: measure.id, field: 'title' },
    }));
  return [...inText, ...others].filter(({ action }) => action.length >= SHORTEST);
}

function gather({ type, text }: Line): readonly string[] {
  return type === 'measure-title' && text.trim() !== '' ? [actionOf(text)] : [];
}

export default textRule<Readonly<Record<'name' | 'other' | 'lead' | 'otherLead', string>>, string>({
  id: 'P48',
  name: 'same-action-twice',
  level: 'warning',
  over: 'text',
  gather,
  find: (gathered, scope) => {
    const first = new Map<string, Action>();
    const leadOf = ({ lead = '' }: Measure): string => {
      const unit = findRecord(scope.plan, lead);
      return unit ? scope.nameOf(unit.kind, unit.record) : '';
    };
    return actionsIn(gathered, scope).flatMap((each) => {
      const before = first.get(each.action);
      if (!before) first.set(each.action, each);
      const leads = [leadOf(each.measure), before ? leadOf(before.measure) : ''] as const;
      if (!before || leads.includes('') || leads[0] === leads[1]) return [];
      const [name, other] = [scope.nameOf('measure', each.measure), scope.nameOf('measure', before.measure)];
      return [{ at: each.at, also: before.at, params: { name, other, lead: leads[0], otherLead: leads[1] } }];
    });
  },
  words: {
    'zh-CN': {
      title: '同一任务由不同单位牵头',
      why: '同一件事写成两条、由两家牵头，会重复布置，也会互相推诿。',
      bad: '两条“建设彩灯产业园区”，分别由市商务局和市文广旅局牵头',
      good: '合并为一条，市文广旅局牵头，市商务局配合',
      say: ({ name, other, lead, otherLead }) =>
        name === other
          ? `两条举措都是“${name}”，分别由“${otherLead}”和“${lead}”牵头，应合并为一条。`
          : `举措“${name}”与“${other}”是同一任务，分别由“${lead}”和“${otherLead}”牵头，应合并为一条。`,
    },
    en: {
      title: 'One action, two leads',
      why: 'What is set down twice under two leads is ordered twice and done by nobody.',
      bad: 'Two measures “Build the lantern park”, led by the Commerce Bureau and by the Culture Bureau',
      good: 'One measure, led by the Culture Bureau and supported by the Commerce Bureau',
      say: ({ name, other, lead, otherLead }) =>
        name === other
          ? `Two measures are “${name}”, led by “${otherLead}” and by “${lead}”; make one of them.`
          : `The measures “${name}” and “${other}” are one action, led by “${lead}” and by “${otherLead}”; make one of them.`,
    },
  },
});
