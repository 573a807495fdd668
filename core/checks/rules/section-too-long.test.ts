import { demanded, inEnglish, measureText, paragraph, plan, section, table } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './section-too-long';

const need = demanded({
  key: 'a',
  heading: '引言',
  length: { least: 5, most: 10 },
  fixedText: ['固定的文字不算在内。'],
});
const a = { id: 's1', key: 'a', heading: '引言' };

checkRule(rule, {
  quiet: {
    正好: plan(need, section(a, paragraph('一二三四五六七八九。'))),
    还没写够: plan(need, section(a, paragraph('一'))),
    生成的表不算: plan(need, section(a, paragraph('一二三'), table('tasks'))),
    没有规定: plan(section(a, paragraph('一二三四五六七八九十一二三。'))),
  },
  speaks: {
    超出: [plan(need, section(a, paragraph('一二三四五六七八九十。'))), ['s1: “引言”有11字，超过模板规定的10字。']],
    下级章节和举措也算: [
      plan(need, section(a, paragraph('一二三四五。'), section('s2', measureText('m1', '六七八九十。')))),
      ['s1: “引言”有12字，超过模板规定的10字。'],
    ],
    'too long': [
      plan(
        inEnglish,
        need,
        section(
          { ...a, heading: 'Introduction' },
          paragraph('one two three four five six seven eight nine ten eleven.'),
        ),
      ),
      ['s1: “Introduction” has 11 words; the template allows 10.'],
    ],
  },
});
