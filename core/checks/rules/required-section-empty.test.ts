import { demanded, inEnglish, measureText, paragraph, plan, section, table } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './required-section-empty';

const need = demanded({ key: 'safeguards', heading: '保障措施', required: true });

checkRule(rule, {
  quiet: {
    写了内容: plan(need, section({ id: 's1', key: 'safeguards', heading: '保障措施' }, paragraph('成立领导小组。'))),
    下级章节有内容: plan(
      need,
      section({ id: 's1', key: 'safeguards', heading: '保障措施' }, section('s2', measureText('m1', '成立领导小组'))),
    ),
    有生成的表: plan(need, section({ id: 's1', key: 'safeguards', heading: '保障措施' }, table('tasks'))),
    自设章节可以空着: plan(need, section('own')),
    模板没有要求: plan(
      demanded({ key: 'safeguards', heading: '保障措施' }),
      section({ id: 's1', key: 'safeguards', heading: '保障措施' }),
    ),
  },
  speaks: {
    无保障措施: [
      plan(need, section({ id: 's1', key: 'safeguards', heading: '保障措施' }, paragraph('  '))),
      ['s1: 必备章节“保障措施”还没有内容。'],
    ],
    'no safeguards': [
      plan(inEnglish, need, section({ id: 's1', key: 'safeguards', heading: 'Safeguards' })),
      ['s1: The required section “Safeguards” has no text yet.'],
    ],
  },
});
