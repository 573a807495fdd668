import { inEnglish, paragraph, plan, section, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './one-thing-two-values';

const texts = (...lines: readonly string[]) =>
  lines.map((line, index) => section(`s${String(index)}`, paragraph(line)));
const say = (name: string, shown: string, other: string): string =>
  `“${name}”此处为“${shown}”，前文为“${other}”，请统一。`;

checkRule(rule, {
  quiet: {
    一致: plan(...texts('到2028年，园区年产值达到50亿元。', '到2028年，园区年产值达到500000万元。')),
    年份不同: plan(...texts('到2026年，园区年产值达到20亿元。', '到2028年，园区年产值达到50亿元。')),
    一处有年份: plan(...texts('园区年产值20亿元。', '到2028年，园区年产值达到50亿元。')),
    由此到彼: plan(...texts('园区年产值由12亿元增至50亿元。', '园区年产值达到50亿元。')),
    大约: plan(...texts('建设约50个示范园区。', '建设示范园区50余个。')),
    其中: plan(...texts('建设示范园区10个。', '其中示范园区3个。')),
    奖励分档: plan(...texts('给予一次性奖励50万元。', '给予一次性奖励20万元。')),
    条件: plan(...texts('支持年营业收入达到5亿元的企业。', '支持年营业收入达到10亿元的企业。')),
    三个数不是一件事: plan(...texts('培育龙头企业5家。', '培育龙头企业8家。', '培育龙头企业10家。')),
    同一段分列: plan(...texts('甲区龙头企业5家，乙区龙头企业8家。')),
    台账里有的归另一条规则: plan(
      target('t1', { name: '园区年产值', value: { value: '50', unit: '亿元', comparator: '=' } }),
      ...texts('园区年产值达到50亿元。', '园区年产值达到60亿元。'),
    ),
    'in English': plan(
      inEnglish,
      ...texts('Annual exports reach 2 billion yuan by 2026.', 'Annual exports reach 5 billion yuan by 2028.'),
    ),
  },
  speaks: {
    数量在后: [plan(...texts('建设示范园区10个。', '建设12个示范园区。')), [`b1: ${say('示范园区', '12个', '10个')}`]],
    同一年份: [
      plan(...texts('到2028年，园区年产值达到50亿元。', '力争2028年园区年产值突破80亿元。')),
      [`b1: ${say('园区年产值', '突破80亿元', '50亿元')}`],
    ],
    'counts in English': [
      plan(
        inEnglish,
        ...texts('Attract 100 lantern enterprises.', 'By then, attract 120 lantern enterprises to the park.'),
      ),
      ['b1: “lantern enterprise” is “120” here and “100” before; make them agree.'],
    ],
    'levels in English': [
      plan(
        inEnglish,
        ...texts(
          'Annual lantern exports reach $2 billion by 2028.',
          'By 2028, annual lantern exports are to reach $5 billion.',
        ),
      ),
      ['b1: “lantern export” is “$5 billion” here and “$2 billion” before; make them agree.'],
    ],
  },
});
