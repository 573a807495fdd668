import { fact, inEnglish, listItem, paragraph, plan, ref, section, smallTable, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './number-not-as-recorded';

const q = (value: string, unit: string, comparator: '=' | '≥' | '>' | 'about' = '=') => ({ value, unit, comparator });
const output = target('t1', {
  name: '园区年产值',
  scope: '园区',
  value: q('50', '亿元'),
  deadline: '2028',
  baseline: q('12', '亿元'),
  baselineYear: '2025',
  yearValues: [
    { year: '2026', value: q('20', '亿元') },
    { year: '2027', value: q('35', '亿元') },
  ],
});
const exports = target('t2', { name: '全市彩灯出口额', scope: '全市', value: q('1.8', '亿美元'), deadline: '2028' });
const firms = target('t3', { name: '入驻园区的彩灯企业和文化机构', value: q('400', '家', '≥'), deadline: '2028' });
const visits = target('t4', { name: '中华彩灯大世界年接待游客', value: q('380', '万人次', '>'), basis: 'annual' });
const skilled = fact('f1', { name: '各类彩灯专业技术人员', value: q('8000', '人', '>'), asOf: '2025' });
const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const all = [output, exports, firms, visits, skilled];
const say = (shown: string, name: string, held: string, field = '目标值'): string =>
  `b0: 正文中的“${shown}”与台账中“${name}”的${field}“${held}”不一致。`;
const park = target('t1', {
  name: 'Annual output of the park',
  scope: 'The park',
  value: q('50', '亿元'),
  deadline: '2028',
  baseline: q('12', '亿元'),
  baselineYear: '2025',
});
const companies = target('t2', {
  name: 'Lantern companies and cultural institutions settled in the park',
  value: q('400', '家', '≥'),
});

checkRule(rule, {
  quiet: {
    一致: plan(...all, text('到2028年，园区年产值达到50亿元，全市彩灯出口额1.8亿美元。')),
    已是引用: plan(output, section('s', paragraph('园区年产值达到', ref('t1', 'value'), '。'))),
    基期和逐年一致: plan(
      output,
      text(
        '园区年产值由2025年的12亿元增至50亿元。',
        '园区年产值2026年达到20亿元、2027年达到35亿元、2028年达到50亿元。',
      ),
    ),
    没有记录的年份: plan(output, text('2024年，园区年产值10亿元。', '到2030年，园区年产值达到80亿元。')),
    增量和增速: plan(output, text('园区年产值增长20%，较2025年增加38亿元，园区年产值年均增长60.9%。')),
    范围和四舍五入: plan(...all, text('园区年产值达到45～55亿元。', '各类彩灯专业技术人员近8000人、8000余人。')),
    其中和每个: plan(output, text('其中园区年产值10亿元，每个园区年产值5亿元，大安区园区年产值8亿元。')),
    修饰别的名词: plan(...all, text('培育园区年产值5亿元以上的企业。', '支持园区年产值超过10亿元的企业上市。')),
    别的指标: plan(...all, text('园区年产值占全市工业产值的30%，园区年产值中彩灯制造达到30亿元。')),
    别的单位: plan(output, text('园区年产值达到50亿美元。')),
    口径不同: plan(visits, text('中华彩灯大世界累计接待游客900万人次。')),
    现状没有基期: plan(exports, text('目前，全市彩灯出口额0.2亿美元。')),
    更长的名称: plan(firms, text('建设10家彩灯企业和文化机构服务平台。')),
    上一级的数: plan(exports, text('全省彩灯出口额达到3亿美元。')),
    年份在前一句: plan(exports, text('到2026年，完成园区建设。全市彩灯出口额达到1.8亿美元。')),
    列在上一行的年份: plan(output, section('s', paragraph('到2026年：'), listItem('园区年产值达到20亿元。'))),
    两个都可能: plan(
      target('t1', { name: '彩灯年产值', value: q('50', '亿元') }),
      target('t2', { name: '彩灯年产值', value: q('60', '亿元') }),
      text('彩灯年产值达到70亿元。'),
    ),
    数量级不同的归另一条规则: plan(output, text('园区年产值达到50万元。')),
    小表一致: plan(
      output,
      section(
        's',
        smallTable(
          {},
          ['指标', '单位', '2025年（基期）', '2026年', '2028年目标', '年均增速'],
          ['园区年产值', '亿元', '12', '20', '50', '60.9'],
        ),
      ),
    ),
    'in English': plan(
      inEnglish,
      park,
      companies,
      text(
        'The annual output of the park reaches 5 billion yuan by 2028, up from 1.2 billion yuan in 2025.',
        'At least 400 lantern companies and cultural institutions settle in the park; 20 other firms have an annual output of 8 billion yuan.',
        'Farm annual output reaches 8 billion yuan, and annual output per worker reaches 9 million yuan.',
      ),
    ),
  },
  speaks: {
    目标值: [plan(output, text('到2028年，园区年产值达到60亿元。')), [say('60亿元', '园区年产值', '50亿元')]],
    没有年份: [plan(output, text('力争园区年产值突破100亿元。')), [say('突破100亿元', '园区年产值', '50亿元')]],
    十倍: [plan(output, text('园区年产值达到500亿元。')), [say('500亿元', '园区年产值', '50亿元')]],
    各有各的指标: [
      plan(...all, text('园区年产值达到55亿元，全市彩灯出口额2.8亿美元。')),
      [say('55亿元', '园区年产值', '50亿元'), say('2.8亿美元', '全市彩灯出口额', '1.8亿美元')],
    ],
    基期值: [plan(output, text('园区年产值由15亿元增至50亿元。')), [say('15亿元', '园区年产值', '12亿元', '基期值')]],
    基期年份: [plan(output, text('2025年，园区年产值13亿元。')), [say('13亿元', '园区年产值', '12亿元', '基期值')]],
    逐年目标: [
      plan(output, text('园区年产值2026年达到40亿元、2028年达到50亿元。')),
      [say('40亿元', '园区年产值', '20亿元', '逐年目标')],
    ],
    年份与完成时限: [
      plan(output, text('到2027年底，全市彩灯产业……'), section('s2', paragraph('到2029年，园区年产值达到50亿元。'))),
      ['b1: 正文中的“2029年”与台账中“园区年产值”的完成时限“2028年”不一致。'],
    ],
    小表: [
      plan(
        output,
        section(
          's',
          smallTable(
            { caption: '主要指标' },
            ['指标', '2025年（基期）', '2026年', '2028年目标'],
            ['园区年产值（万元）', '130000', '200000', '500000'],
          ),
        ),
      ),
      ['ba: 正文中的“130000”与台账中“园区年产值”的基期值“12亿元”不一致。'],
    ],
    领起的年份: [
      plan(exports, section('s', paragraph('到2029年：'), listItem('全市彩灯出口额达到1.8亿美元。'))),
      ['b0: 正文中的“2029年”与台账中“全市彩灯出口额”的完成时限“2028年”不一致。'],
    ],
    名称分在两处: [
      plan(...all, text('建设中华彩灯大世界，年接待游客超过500万人次。')),
      [say('超过500万人次', '中华彩灯大世界年接待游客', '超过380万人次')],
    ],
    名称在数后: [
      plan(...all, text('吸引500家彩灯企业和文化机构入驻园区。')),
      [say('500家', '入驻园区的彩灯企业和文化机构', '不少于400家')],
    ],
    主语在前一分句: [
      plan(...all, text('吸引彩灯企业和文化机构入驻园区，力争到2028年入驻数量达到450家。')),
      [say('450家', '入驻园区的彩灯企业和文化机构', '不少于400家')],
    ],
    现状: [
      plan(...all, text('目前，全市各类彩灯专业技术人员6000人。')),
      [say('6000人', '各类彩灯专业技术人员', '超过8000人', '数值')],
    ],
    引号里的名称: [
      plan(
        target('t1', { name: '“特色园区”数量', value: q('20', '个', 'about') }),
        text('培育约30个特色鲜明、主题突出的“特色园区”。'),
      ),
      [say('约30个', '“特色园区”数量', '约20个')],
    ],
    'in English': [
      plan(inEnglish, park, text('By 2028, the park’s annual output reaches 6 billion yuan.')),
      ['b0: The text says “6 billion yuan”; the target value of “Annual output of the park” is “5 billion yuan”.'],
    ],
    'the baseline in English': [
      plan(inEnglish, park, text('Annual output is to reach 5 billion yuan, up from 1.3 billion yuan in 2025.')),
      ['b0: The text says “1.3 billion yuan”; the baseline of “Annual output of the park” is “1.2 billion yuan”.'],
    ],
    'a name behind its number in English': [
      plan(inEnglish, companies, text('300 lantern companies and cultural institutions have settled in the park.')),
      [
        'b0: The text says “300”; the target value of “Lantern companies and cultural institutions settled in the park” is “at least 400 enterprises”.',
      ],
    ],
    'a deadline in English': [
      plan(inEnglish, park, text('The annual output of the park reaches 5 billion yuan by 2027.')),
      ['b0: The text says “2027”; the deadline of “Annual output of the park” is “2028”.'],
    ],
  },
});
