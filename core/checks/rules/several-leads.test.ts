import { inEnglish, measure, measureText, organisation, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './several-leads';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const units = [organisation('o1', { name: '市商务局' }), organisation('o2', { name: '市财政局' })] as const;

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    一家牵头: plan(...units, measure('m1', { lead: 'o1', cooperating: ['o2'] })),
    没有牵头: plan(...units, measure('m1', { cooperating: ['o1', 'o2'] })),
    正文中一家牵头: plan(
      text(
        '建设园区。（市商务局牵头，市财政局、市科技局配合）',
        '牵头单位：市文化和旅游局；配合单位：市商务局、市财政局。',
      ),
    ),
    不是两个单位: plan(
      text('（工业和信息化部牵头）', '（市文化广播电视和旅游局牵头）', '由政府负责人牵头、相关部门共同参与。'),
    ),
    没有指名: plan(text('（各区、县人民政府牵头）', '（市商务局、市财政局按职责分别牵头）')),
    负责不是牵头: plan(text('（市商务局、市财政局负责）')),
    首位为牵头: plan(
      text('（市商务局、市财政局负责，排在第一位的部门为牵头部门，下同）', '牵头单位：市商务局、市财政局'),
    ),
    'one unit, two fields': plan(
      inEnglish,
      text('(lead: Bureau of Culture, Radio, Television and Tourism)', '(led by the Bureau of Culture and Tourism)'),
    ),
    'they take the lead': plan(inEnglish, text('Enterprises and associations take the lead: they know the market.')),
  },
  speaks: {
    双牵头: [
      plan(text('建设园区。（市商务局、市财政局牵头，市科技局配合）')),
      ['b0: “市商务局、市财政局”是几个单位共同牵头，应明确一个牵头、其他配合。'],
    ],
    标签后双牵头: [
      plan(text('牵头单位：市商务局和市财政局；配合单位：市科技局。')),
      ['b0: “市商务局和市财政局”是几个单位共同牵头，应明确一个牵头、其他配合。'],
    ],
    正文重复列为配合: [
      plan(text('（市商务局牵头，市财政局、市商务局配合）', '（牵头单位：市商务局；配合单位：市商务局、市科技局）')),
      ['b0: 牵头单位“市商务局”又列为配合单位。', 'b1: 牵头单位“市商务局”又列为配合单位。'],
    ],
    台账重复列为配合: [
      plan(...units, measure('m1', { lead: 'o1', cooperating: ['o2', 'o1'] }), section('s', measureText('m1', '建园'))),
      ['m1: 举措“建园”：牵头单位“市商务局”又列为配合单位。'],
    ],
    台账里两个单位写在一起: [
      plan(organisation('o1', { name: '市商务局、市财政局' }), measure('m1', { title: '建园', lead: 'o1' })),
      ['m1: 举措“建园”：“市商务局、市财政局”是几个单位共同牵头，应明确一个牵头、其他配合。'],
    ],
    'two leads': [
      plan(inEnglish, text('Build the park (lead: Commerce Bureau and Finance Bureau).')),
      ['b0: “Commerce Bureau and Finance Bureau” are several units; name one lead and let the others support it.'],
    ],
    'the lead again': [
      plan(inEnglish, text('(lead: Commerce Bureau; support: Finance Bureau, Commerce Bureau)')),
      ['b0: the lead “Commerce Bureau” stands among the cooperating units as well.'],
    ],
  },
});
